import type { RankingAnswer } from '@/lib/domain/answer';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import { changedCountries } from './changed-countries';
import type { Twin } from './chart-twins';
import type { Flows } from './flow-arcs';
import { formatExact, formatShare, formatSigned } from './format-number';
import { lengthRatio } from './length-ratio';
import { momentText, momentTotal } from './moments';

const NONE = '–';

/** The flows on a map: those drawn, largest first, and what no arc shows, so that all add up. */
export function flowsTwin({ target, arcs, rest, unknown, inside }: Flows, words: Words): Twin {
  const { t, locale } = words;
  const name = countryText(target, words);
  const row = (from: string, attacks: number) => [from, formatExact(attacks, locale)];
  return {
    caption: t('map.flowsTitle', { target: name }),
    columns: [t('card.name'), t('card.attacks')],
    rows: [
      ...arcs.map(({ source, attacks }) => row(countryText(source, words), attacks)),
      ...(rest.countries > 0 ? [row(t('map.flowsOthers', { count: rest.countries }), rest.attacks)] : []),
      ...(inside > 0 ? [row(t('map.flowsWithin', { target: name }), inside)] : []),
      ...(unknown > 0 ? [row(t('map.unknownCountry'), unknown)] : []),
    ],
  };
}

/** The map of a difference: attacks in the two windows, the largest difference first; no data is no zero. */
export function changeTwin(answer: RankingAnswer, words: Words): Twin {
  const { t, locale } = words;
  const count = (value: number | null) => formatExact(value, locale);
  return {
    caption: t('map.changeTitle'),
    columns: [
      t('card.name'),
      t(lengthRatio(answer) === 1 ? 'card.before' : 'card.beforeScaled'),
      t('card.now'),
      t('card.difference'),
    ],
    rows: changedCountries(answer).map(({ code, before, now, change }) => [
      countryText(code, words),
      count(before),
      count(now),
      change === null ? NONE : formatSigned(change, locale),
    ]),
  };
}

/** The map of one bucket: attacks in it, most first, those of unknown country last. */
export function momentTwin(answer: VolumesAnswer, at: number, words: Words): Twin {
  const { t, locale } = words;
  const total = momentTotal(answer, at) ?? 0;
  const counts = answer.keys.map((code, k) => ({ code, count: answer.attacks[k]?.[at] ?? null }));
  const rank = ({ code, count }: (typeof counts)[number]) =>
    code === UNKNOWN_COUNTRY ? Number.NEGATIVE_INFINITY : Number(count ?? -1);
  return {
    caption: t('map.attacksAt', { when: momentText(answer, at, words) }),
    columns: [t('card.name'), t('card.attacks'), t('card.share')],
    rows: counts
      .sort((a, b) => rank(b) - rank(a))
      .map(({ code, count }) => [
        code === UNKNOWN_COUNTRY ? t('map.unknownCountry') : countryText(code, words),
        formatExact(count, locale),
        formatShare(count === null || total === 0 ? null : Number(count) / total, words),
      ]),
  };
}
