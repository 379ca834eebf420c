import type { RankingAnswer } from '@/lib/domain/answer';
import type { Side } from '@/lib/domain/fact';
import type { MapScale } from '@/lib/domain/map-view';
import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import { chooseScale } from './choose-scale';
import { countedEntries } from './counted-entries';
import { MAPPED_CODES } from './country-place';
import { formatShare } from './format-number';
import { attackLegend, type LegendEntry } from './legend-entries';
import { mapBins } from './map-bins';
import { attackMarks, type MapMark, type MapValue } from './map-marks';
import { unknownMark, unknownText } from './map-unknown';
import { ordinal } from './ordinal';

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

/** How the map of attacks is to be made. */
export interface AttackMapAsked {
  side: Side;
  /** Null: the scale that suits the counts. */
  scale: MapScale | null;
}

/** The map of the attacks of a period. */
export function attackContent(answer: RankingAnswer, asked: AttackMapAsked, words: Words): MapContent {
  const { side, scale } = asked;
  const values = mapValues(answer, words);
  const counts = values.map(({ attacks }) => Number(attacks));
  const chosen = scale ?? chooseScale(counts);
  const bins = mapBins(chosen, counts);
  const unknown = { attacks: answer.unknown.attacks ?? 0, share: answer.unknown.share ?? 0 };
  const { t } = words;
  return {
    label: summary(values, { share: unknown.share, side }, words),
    marks: attackMarks(values, bins, words),
    unknown: unknownMark(unknown, bins, words),
    legend: {
      title: t('map.attacksTitle'),
      rule: t('map.rule', { scale: chosen, own: scale === null ? 'yes' : 'no' }),
      entries: attackLegend(bins, MAPPED_CODES.length - values.length, words),
      unknown: unknownText(unknown, side, words),
      notes: mapNotes(side, words),
    },
  };
}

/** What every map says of itself. */
export function mapNotes(side: Side, { t }: Words): string[] {
  return [...(side === 'source' ? [t('map.notWho')] : []), t('map.disputed')];
}

/** The countries with a place, most attacks first. */
function mapValues(answer: RankingAnswer, words: Words): MapValue[] {
  const { t } = words;
  return countedEntries(answer.entries)
    .filter(({ rank, attacks }) => rank !== null && Number(attacks) > 0)
    .sort((a, b) => Number(b.attacks) - Number(a.attacks))
    .map(({ key, attacks, share, rank, tied }) => ({
      ...{ code: key, name: countryText(key, words), attacks, share },
      place: t('map.placeOf', { place: ordinal(rank ?? 0, tied, words), of: answer.of }),
    }));
}

function summary(
  values: readonly MapValue[],
  { share, side }: { share: number; side: Side },
  words: Words,
): string {
  const { t } = words;
  const top = values.slice(0, 3).map((value) => `${value.name} ${formatShare(value.share, words)}`);
  return [
    t('map.summary', { side, count: values.length }),
    ...(top.length > 0 ? [t('map.most', { top: top.join(', ') })] : []),
    t('map.unknownShare', { share: formatShare(share, words) }),
    t('map.keys'),
  ].join(' ');
}
