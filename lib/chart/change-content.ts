import type { RankingAnswer } from '@/lib/domain/answer';
import type { Side } from '@/lib/domain/fact';
import type { MapScale } from '@/lib/domain/map-view';
import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import { type Bin, binOf, countBins, scaleStep } from './bins';
import { type Changed, changedCountries } from './changed-countries';
import { chooseScale } from './choose-scale';
import { MAPPED_CODES } from './country-place';
import { formatExact, formatSigned } from './format-number';
import { type LegendEntry, rangeText } from './legend-entries';
import { lengthRatio } from './length-ratio';
import { mapBins } from './map-bins';
import { type MapContent, mapNotes } from './map-content';
import type { MapMark } from './map-marks';
import type { MapStep } from './map-palette';
import { periodText } from './period-text';

/**
 * The map of the difference between two windows: the same steps to both sides of no change, so that equal strength of
 * colour is an equal number of attacks. Where the windows differ in length, the earlier counts are taken as over the
 * later's.
 */
export function changeContent(
  answer: RankingAnswer,
  { side, scale }: { side: Side; scale: MapScale | null },
  words: Words,
): MapContent {
  const ratio = lengthRatio(answer);
  const changed = changedCountries(answer);
  const sizes = changed.flatMap(({ change }) => (change ? [Math.abs(change)] : []));
  const chosen = scale ?? chooseScale(sizes);
  const bins = mapBins(chosen, sizes, 3);
  const count = (sign: number) => changed.filter(({ change }) => Math.sign(change ?? 0) === sign).length;
  const { t } = words;
  const { period, comparePeriod } = answer;
  const windows = comparePeriod
    ? [t('map.changeRule', { now: periodText(period, words), before: periodText(comparePeriod, words) })]
    : [];
  return {
    label: `${t('map.changeSummary', { more: count(1), fewer: count(-1) })} ${t('map.keys')}`,
    marks: changed.map((one) => markOf(one, bins, words)),
    unknown: null,
    legend: {
      title: t('map.changeTitle'),
      rule: [...windows, t('map.rule', { scale: chosen, own: scale === null ? 'yes' : 'no' })].join(' '),
      entries: entriesOf(changed, bins, words),
      unknown: null,
      notes: [...(ratio === 1 ? [] : [t('map.perTime')]), ...mapNotes(side, words)],
    },
  };
}

function markOf({ code, now, before, change }: Changed, bins: readonly Bin[], words: Words): MapMark {
  const { t, locale } = words;
  const name = countryText(code, words);
  const count = (value: number | null) => formatExact(value ?? 0, locale);
  if (change === null) {
    const only = now === null ? 'map.onlyBefore' : 'map.onlyNow';
    return { code, step: 'once', tip: `${name}: ${t(only, { count: count(now ?? before) })}` };
  }
  const percent = before ? `${formatSigned(Math.round((change / before) * 100), locale)} %` : 'none';
  const parts = [
    t('map.changed', { difference: formatSigned(change, locale), percent }),
    t('map.fromTo', { before: count(before), now: count(now) }),
  ];
  return { code, step: changeStep(change, bins), tip: `${name}: ${parts.join(', ')}` };
}

function changeStep(change: number, bins: readonly Bin[]): MapStep {
  if (change === 0) return 'same';
  const step = scaleStep(Math.max(0, binOf(Math.abs(change), bins)), bins.length, 3);
  return `${change > 0 ? 'rise' : 'fall'}-${step}` as MapStep;
}

function entriesOf(changed: readonly Changed[], bins: readonly Bin[], words: Words): LegendEntry[] {
  const { t } = words;
  const sizes = (sign: number) => changed.map(({ change }) => (change ?? 0) * sign);
  const arm = (sign: 1 | -1) =>
    countBins(bins, sizes(sign)).map((bin, i) => ({
      step: `${sign > 0 ? 'rise' : 'fall'}-${scaleStep(i, bins.length, 3)}` as MapStep,
      text: t(sign > 0 ? 'map.more' : 'map.fewer', { range: rangeText(bin, words) }),
      countries: bin.countries,
    }));
  const same = changed.filter(({ change }) => change === 0).length;
  const once = changed.filter(({ change }) => change === null).length;
  return [
    ...arm(-1).reverse(),
    { step: 'same', text: t('map.same'), countries: same },
    ...arm(1),
    { step: 'once', text: t('map.once'), countries: once },
    { step: 'none', text: t('map.noDataOrZero'), countries: MAPPED_CODES.length - changed.length },
  ];
}
