import type { RankingAnswer } from '@/lib/domain/answer';
import type { Count } from '@/lib/domain/dataset';
import type { Side } from '@/lib/domain/fact';
import type { MapScale } from '@/lib/domain/map-view';
import { ordinal } from '@/lib/domain/ordinal';
import type { Bin } from './bins';
import { chooseScale } from './choose-scale';
import { countedEntries } from './counted-entries';
import { MAPPED_CODES } from './country-place';
import { formatExact, formatShare } from './format-number';
import { attackLegend, type LegendEntry } from './legend-entries';
import { mapBins } from './map-bins';
import { attackMarks, attackStep, type MapMark, type MapValue } from './map-marks';
import { SCALE_RULE } from './scale-words';

/** What a map's legend says. */
export interface LegendContent {
  /** What the colours tell. */
  title: string;
  /** How the steps were made. */
  rule: string;
  entries: readonly LegendEntry[];
  /** What the hatched field says; null: without it. */
  unknown: string | null;
  notes: readonly string[];
}

/** What a map shows, ready to be drawn. */
export interface MapContent {
  /** The map in words. */
  label: string;
  /** Most attacks first. */
  marks: MapMark[];
  unknown: Pick<MapMark, 'step' | 'tip'> | null;
  legend: LegendContent;
}

/** What is known of the attacks of unknown country. */
interface Unknown {
  attacks: Count;
  share: number;
}

/**
 * The map of the attacks of a period.
 * @param scale null: the one that suits the counts
 */
export function attackContent(answer: RankingAnswer, side: Side, scale: MapScale | null): MapContent {
  const values = mapValues(answer);
  const counts = values.map(({ attacks }) => Number(attacks));
  const chosen = scale ?? chooseScale(counts);
  const bins = mapBins(chosen, counts);
  const unknown = { attacks: answer.unknown.attacks ?? 0, share: answer.unknown.share ?? 0 };
  return {
    label: summary(values, unknown, side),
    marks: attackMarks(values, bins),
    unknown: unknownMark(unknown, bins),
    legend: {
      title: 'Attacks per country',
      rule: ruleText(chosen, scale === null),
      entries: attackLegend(bins, 0, MAPPED_CODES.length - values.length),
      unknown: unknownText(unknown, side),
      notes:
        side === 'source' ? ['A source country is where an IP address is registered, not who attacked.'] : [],
    },
  };
}

function ruleText(scale: MapScale, isOwn: boolean): string {
  return isOwn ? `${SCALE_RULE[scale]}, chosen from the data.` : `${SCALE_RULE[scale]}.`;
}

/** The mark of the attacks of unknown country; null when there are none. */
function unknownMark({ attacks, share }: Unknown, bins: readonly Bin[]): MapContent['unknown'] {
  if (Number(attacks) === 0) return null;
  const tip = `Unknown country: ${formatExact(attacks)} attacks, ${formatShare(share)} of all`;
  return { step: attackStep(attacks, bins), tip };
}

/** The countries with a place, most attacks first. */
function mapValues(answer: RankingAnswer): MapValue[] {
  return countedEntries(answer.entries)
    .filter(({ rank, attacks }) => rank !== null && Number(attacks) > 0)
    .sort((a, b) => Number(b.attacks) - Number(a.attacks))
    .map(({ key, name, attacks, share, rank, tied }) => ({
      code: key,
      name,
      attacks,
      share,
      place: `${ordinal(rank ?? 0, tied)} of ${answer.of}`,
    }));
}

function unknownText({ attacks, share }: Unknown, side: Side): string {
  if (Number(attacks) === 0) return 'No attacks of unknown country.';
  const what =
    side === 'source' ? 'come from IP addresses of unknown country' : 'were on targets of unknown country';
  return `${formatShare(share)} of attacks ${what} (${formatExact(attacks)}).`;
}

function summary(values: readonly MapValue[], unknown: Unknown, side: Side): string {
  const top = values.slice(0, 3).map(({ name, share }) => `${name} ${formatShare(share)}`);
  const whose = side === 'source' ? 'the country of the source address' : 'the country attacked';
  return [
    `World map of attacks by ${whose}: ${values.length} countries with data.`,
    top.length > 0 ? `Most: ${top.join(', ')}.` : '',
    `Unknown country: ${formatShare(unknown.share)}.`,
    'Arrow keys go from country to country by number of attacks.',
  ].join(' ');
}
