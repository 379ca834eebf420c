import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { type Dimension, isSide } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { nameAtStart } from './name-in-text';
import { ordinal } from './ordinal';
import { periodText } from './period-text';

/**
 * The sentence that opens the page and heads every picture: "Ecuador climbed from 51st to 31st of 118 most attacked
 * countries on the afternoon of 11 April 2019".
 * @param chosen whom the reader chose, to be named where there is no entry
 */
export function sentence(
  answer: RankingAnswer,
  entry: RankingEntry | null,
  by: Dimension,
  chosen: string | null,
  words: Words,
): string {
  const { t } = words;
  const when = periodText(answer.period, words);
  if (!entry || entry.state === 'gone') return absence(answer, entry, by, chosen, when, words);
  const place = ordinal(entry.rank ?? 0, entry.tied, words);
  const told = {
    name: nameAtStart(entry, by, words),
    place,
    ranked: rankedWhat(answer, by, words),
    when,
  };
  if (answer.comparePeriod === null || !answer.comparable) return t('text.ranks', told);
  if (entry.state === 'new') return t('text.isNew', told);
  if (entry.shift === 0) return t('text.stayed', told);
  const was = ordinal(entry.previousRank ?? 0, entry.previousTied, words);
  // A place is of so many: where the two rankings differ in length, both lengths are said.
  const { previousOf } = answer;
  const before = previousOf === answer.of ? was : t('text.placeOf', { place: was, of: previousOf ?? 0 });
  return t((entry.shift ?? 0) > 0 ? 'text.climbed' : 'text.fell', { ...told, before });
}

/**
 * Of whom a place is, and of how many. Higher is worse for a target; for a source it only means more traffic from there.
 * Countries of a list in which places are missing are those "listed": more may have been ranked.
 */
function rankedWhat({ of, listing, denominator }: RankingAnswer, by: Dimension, { t }: Words): string {
  if (listing?.isComplete === false) return t('text.rankedListed', { of });
  const ranked = t('text.ranked', { by, of });
  return denominator ? t('text.rankedPerMillion', { ranked }) : ranked;
}

function absence(
  { listing }: RankingAnswer,
  entry: RankingEntry | null,
  by: Dimension,
  chosen: string | null,
  when: string,
  words: Words,
): string {
  const { t, country } = words;
  if (entry) {
    const before = ordinal(entry.previousRank ?? 0, entry.previousTied, words);
    const name = nameAtStart(entry, by, words);
    return t(listing ? 'text.goneFromList' : 'text.gone', { name, before, when });
  }
  if (chosen === null || chosen === '') return t('text.nobody', { by, when });
  const name = nameAtStart({ key: chosen, name: isSide(by) ? country(chosen) : chosen }, by, words);
  return t(listing ? 'text.notListed' : 'text.unranked', { name, when });
}
