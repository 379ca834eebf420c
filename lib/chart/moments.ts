import { isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { Side } from '@/lib/domain/fact';
import type { MapScale } from '@/lib/domain/map-view';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import { type Bin, countBins } from './bins';
import { chooseScale } from './choose-scale';
import { MAPPED_CODES } from './country-place';
import { formatExact } from './format-number';
import { attackLegend } from './legend-entries';
import { mapBins } from './map-bins';
import { type MapContent, mapNotes } from './map-content';
import { attackStep, type MapMark } from './map-marks';
import { unknownText } from './map-unknown';
import { bucketText } from './time-text';

/** Attacks of all countries through time, and the bins that hold for all of it. */
export interface Moments {
  answer: VolumesAnswer;
  side: Side;
  scale: MapScale;
  isOwnScale: boolean;
  bins: Bin[];
}

/** Makes the bins from all counts of all buckets, so that a colour means the same through time. */
export function momentsOf(answer: VolumesAnswer, side: Side, scale: MapScale | null): Moments {
  const counts = answer.attacks.flatMap((column, k) =>
    isCountryCode(answer.keys[k] ?? '')
      ? column.flatMap((count) => (count === null ? [] : [Number(count)]))
      : [],
  );
  const chosen = scale ?? chooseScale(counts);
  return { answer, side, scale: chosen, isOwnScale: scale === null, bins: mapBins(chosen, counts) };
}

/** "11 Apr 2019, 12:00–13:00". */
export function momentText({ starts, bucket, period }: VolumesAnswer, at: number, words: Words): string {
  return bucketText(starts[at] ?? '', starts[at + 1] ?? period.to, bucket, words);
}

/** All attacks of a bucket, those of unknown country included; null: no data. */
export function momentTotal({ attacks }: VolumesAnswer, at: number): number | null {
  const counts = attacks.flatMap((column) => (column[at] == null ? [] : [Number(column[at])]));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The map of one bucket. Countries stand in one order through all time, so that nothing moves but colour.
 * @param isMoving the tips are left short while time goes by, for nobody can read them and each would change the page
 */
export function momentContent(moments: Moments, at: number, isMoving: boolean, words: Words): MapContent {
  const { answer, side, bins, scale, isOwnScale } = moments;
  const { t } = words;
  const when = momentText(answer, at, words);
  const shown = shownCounts(answer, at);
  const unknown = Number(answer.attacks[answer.keys.indexOf(UNKNOWN_COUNTRY)]?.[at] ?? 0);
  const total = momentTotal(answer, at) ?? 0;
  return {
    label: `${t('map.attacksAt', { when })}. ${t('map.keys')}`,
    marks: momentMarks(moments, at, isMoving, words),
    unknown: unknown > 0 ? unknownAt(unknown, bins, words) : null,
    legend: {
      title: t('map.attacksAt', { when }),
      rule: `${t('map.rule', { scale, own: isOwnScale ? 'yes' : 'no' })} ${t('map.ruleThrough')}`,
      entries: attackLegend(countBins(bins, shown), MAPPED_CODES.length - shown.length, words),
      unknown: unknownText({ attacks: unknown, share: total === 0 ? 0 : unknown / total }, side, words),
      notes: mapNotes(side, words),
    },
  };
}

function unknownAt(attacks: number, bins: readonly Bin[], { t, locale }: Words): MapContent['unknown'] {
  const count = t('map.attacks', { count: formatExact(attacks, locale) });
  return { step: attackStep(attacks, bins), tip: `${t('map.unknownCountry')}: ${count}` };
}

function momentMarks({ answer, bins }: Moments, at: number, isMoving: boolean, words: Words): MapMark[] {
  return answer.keys.flatMap((code, k) => {
    if (!isCountryCode(code)) return [];
    const count = answer.attacks[k]?.[at] ?? null;
    return [
      {
        code,
        step: attackStep(count, bins),
        tip: isMoving ? countryText(code, words) : momentTip(code, count, words),
      },
    ];
  });
}

function momentTip(code: string, count: number | string | null, words: Words): string {
  const { t, locale } = words;
  const name = countryText(code, words);
  return count === null
    ? t('map.noDataOrZeroTip', { name })
    : `${name}: ${t('map.attacks', { count: formatExact(count, locale) })}`;
}

function shownCounts({ keys, attacks }: VolumesAnswer, at: number): number[] {
  return keys.flatMap((code, k) => {
    const count = attacks[k]?.[at] ?? null;
    return isCountryCode(code) && count !== null ? [Number(count)] : [];
  });
}
