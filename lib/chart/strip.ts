import { niceTicks } from './nice-ticks';
import { placeTicks } from './place-ticks';

/** The box that a strip is drawn in, stretched to whatever room there is: its lines keep their width, its texts are HTML. */
export const STRIP = { width: 1000, height: 100 } as const;

/** A number beside a strip, and how far down it stands, 0 to 1. */
export interface StripTick {
  value: number;
  down: number;
}

export interface PlaceStrip {
  /** A line with gaps where there is no place. */
  line: string;
  /** What stands alone between gaps, as lines of no length: round caps make dots of them. */
  dots: string;
  ticks: StripTick[];
}

interface Span {
  fromMs: number;
  toMs: number;
}

/** Numbers on a strip stand no closer than this share of its height. */
const APART = 0.11;

/**
 * Places over time, best on top. Buckets without a place are gaps.
 * @param last the worst place that there is
 * @returns null when there is no place at all
 */
export function placeStrip(
  ranks: readonly (number | null)[],
  spans: readonly Span[],
  last: number,
): PlaceStrip | null {
  const held = ranks.filter((rank) => rank !== null);
  if (held.length === 0) return null;
  const [best, worst] = held.reduce(
    ([least, most], rank) => [Math.min(least, rank), Math.max(most, rank)],
    [Number.POSITIVE_INFINITY, 1],
  );
  const [from, to] = [Math.max(1, best - 2), Math.max(worst, Math.min(worst + 2, last))];
  const down = (place: number) => (place - from + 0.5) / (to - from + 1);
  const x = xOf(spans);
  const points = ranks.map((rank, i) =>
    rank === null ? null : `${round(x(middle(spans[i])))} ${round(down(rank) * STRIP.height)}`,
  );
  const isDrawn = (i: number) => (points[i] ?? null) !== null;
  const line = points.map((point, i) => (point === null ? '' : `${isDrawn(i - 1) ? 'L' : 'M'}${point}`));
  const dots = points.map((point, i) =>
    point === null || isDrawn(i - 1) || isDrawn(i + 1) ? '' : `M${point}h0`,
  );
  const apart = Math.ceil(APART * (to - from + 1));
  const ticks = placeTicks(from, to, [best, worst], apart).map((value) => ({ value, down: down(value) }));
  return { line: line.join(''), dots: dots.join(''), ticks };
}

export interface VolumeStrip {
  area: string;
  ticks: StripTick[];
}

/** Attacks per bucket as a histogram; buckets without data are gaps. */
export function volumeStrip(attacks: readonly (number | null)[], spans: readonly Span[]): VolumeStrip {
  const most = attacks.reduce<number>((greatest, count) => Math.max(greatest, count ?? 0), 0);
  const values = niceTicks(most, 2);
  const top = values.at(-1) ?? 1;
  const x = xOf(spans);
  const area = attacks.map((count, i) => {
    const span = spans[i];
    if (count === null || span === undefined) return '';
    const [left, right] = [round(x(span.fromMs)), round(x(span.toMs))];
    return `M${left} ${STRIP.height}V${round((1 - count / top) * STRIP.height)}H${right}V${STRIP.height}Z`;
  });
  return { area: area.join(''), ticks: values.map((value) => ({ value, down: 1 - value / top })) };
}

/** How far along the time axis an instant stands, 0 to 1. */
export function alongOf(atMs: number, spans: readonly Span[]): number {
  return xOf(spans)(atMs) / STRIP.width;
}

function xOf(spans: readonly Span[]): (atMs: number) => number {
  const [from, to] = [spans[0]?.fromMs ?? 0, spans.at(-1)?.toMs ?? 1];
  return (atMs) => ((atMs - from) / (to - from || 1)) * STRIP.width;
}

function middle(span: Span | undefined): number {
  return span ? (span.fromMs + span.toMs) / 2 : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
