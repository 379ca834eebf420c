import type { PlaceWindow } from '@/lib/domain/view';
import { spreadLabels } from './spread-labels';

/** Who stood where: a place before, a place now, or only one of them. */
export interface SlopeEntry {
  key: string;
  name: string;
  rank: number | null;
  tied: boolean;
  previousRank: number | null;
  previousTied: boolean;
}

export interface SlopeLabel {
  key: string;
  name: string;
  place: number;
  tied: boolean;
  /** Where the place is, and where the label's middle stands, in pixels from the top. */
  at: number;
  y: number;
}

export interface SlopeLine {
  key: string;
  /** Null where it has no place. Beyond the box for places that are not shown. */
  before: number | null;
  now: number | null;
  kind: 'chosen' | 'near' | 'faint';
}

export interface SlopeLayout {
  lines: SlopeLine[];
  before: SlopeLabel[];
  now: SlopeLabel[];
  /** Places shown, best and worst. */
  from: number;
  to: number;
}

interface SlopeBox {
  height: number;
  labelHeight: number;
}

/** Places shown above the best and below the worst of the chosen one. */
const MARGIN = 3;
const FEWEST = 16;
const NEAR = 1;

/**
 * Two ladders side by side, before and now, around the chosen entity: a line for each entity, and as many labels at
 * either end as there is room for, the nearest to the chosen one first. Labels keep the order of their places and are
 * never nearer than `labelHeight`.
 * @param selected null: the first places are shown
 */
export function slopeLayout(
  entries: readonly SlopeEntry[],
  selected: string | null,
  box: SlopeBox,
): SlopeLayout {
  const chosen = entries.find(({ key }) => key === selected);
  const shown = placesShown(entries, chosen);
  const before = entries.map(({ previousRank, previousTied, ...one }) => {
    return { ...one, place: previousRank, tied: previousTied };
  });
  const now = entries.map(({ rank, ...one }) => ({ ...one, place: rank }));
  const isShown = (place: number | null) => place !== null && place >= shown.from && place <= shown.to;
  const lines = entries
    .filter(({ rank, previousRank }) => isShown(rank) || isShown(previousRank))
    .map((entry) => ({
      key: entry.key,
      before: yOf(entry.previousRank, shown, box),
      now: yOf(entry.rank, shown, box),
      kind: kindOf(entry, chosen),
    }));
  return {
    lines,
    before: labelsOf(before, selected, shown, box),
    now: labelsOf(now, selected, shown, box),
    ...shown,
  };
}

interface End {
  key: string;
  name: string;
  place: number | null;
  tied: boolean;
}

/** Labels at one end: the chosen one's, then the nearest to it while there is room. */
function labelsOf(
  ends: readonly End[],
  selected: string | null,
  shown: PlaceWindow,
  box: SlopeBox,
): SlopeLabel[] {
  const within = ends.flatMap(({ place, ...end }) =>
    place === null || place < shown.from || place > shown.to ? [] : [{ ...end, place }],
  );
  const centre = within.find(({ key }) => key === selected)?.place ?? shown.from;
  const distance = ({ key, place }: { key: string; place: number }) =>
    key === selected ? -1 : Math.abs(place - centre);
  const named = within
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, Math.floor(box.height / box.labelHeight))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1));
  const wanted = named.map(({ place }) => yOf(place, shown, box) ?? 0);
  const half = box.labelHeight / 2;
  const centres = spreadLabels(wanted, box.labelHeight, [half, box.height - half]);
  return named.map((label, i) => ({ ...label, at: wanted[i] ?? 0, y: centres[i] ?? 0 }));
}

/** Middle of a place's rung, in pixels. */
function yOf(place: number | null, { from, to }: PlaceWindow, { height }: SlopeBox): number | null {
  return place === null ? null : ((place - from + 0.5) / (to - from + 1)) * height;
}

/** The places of the chosen one with a margin, at least a few of those that there are. */
function placesShown(entries: readonly SlopeEntry[], chosen: SlopeEntry | undefined): PlaceWindow {
  const last = entries.reduce((most, one) => Math.max(most, one.rank ?? 1, one.previousRank ?? 1), 1);
  const held = [chosen?.rank, chosen?.previousRank].filter((place) => typeof place === 'number');
  if (held.length === 0) return { from: 1, to: Math.min(last, FEWEST) };
  const to = Math.min(last, Math.max(...held) + MARGIN);
  const from = Math.max(1, Math.min(Math.min(...held) - MARGIN, to - FEWEST + 1));
  return { from, to: Math.min(last, Math.max(to, from + FEWEST - 1)) };
}

/** Near is who passed the chosen one, was passed by it, or stood next to it. */
function kindOf(entry: SlopeEntry, chosen: SlopeEntry | undefined): SlopeLine['kind'] {
  if (!chosen) return 'faint';
  if (entry.key === chosen.key) return 'chosen';
  const [now, before] = [apart(entry.rank, chosen.rank), apart(entry.previousRank, chosen.previousRank)];
  const isPassing = now !== null && before !== null && now * before < 0;
  const isNextTo = [now, before].some((places) => places !== null && Math.abs(places) <= NEAR);
  return isPassing || isNextTo ? 'near' : 'faint';
}

function apart(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
