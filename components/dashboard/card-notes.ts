import { periodText } from '@/lib/chart/period-text';
import { dateText } from '@/lib/chart/time-text';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Words } from '@/lib/words/words';

/** The source line of a dataset: publisher, licence, retrieval. */
export function sourceLine({ title, passport }: DatasetDetail, words: Words): string {
  const { t, locale } = words;
  const { publisher, licence, retrievedOn, sourceUrl } = passport;
  const parts = [
    t('card.data', { title }),
    publisher === '' ? t('card.noPublisher') : publisher,
    ...(sourceUrl === null ? [] : [sourceUrl]),
    licence === null ? t('card.noLicence') : licence,
    ...(retrievedOn === null ? [] : [t('card.retrieved', { date: dateText(retrievedOn, locale) })]),
  ];
  // No line begins with a dot.
  return parts.join('\u00a0· ');
}

/** The periods of places: "Places on 11 April 2019; before: on 10 April 2019". */
export function placesWhen({ period, comparePeriod }: RankingAnswer, words: Words): string {
  const before = comparePeriod ? periodText(comparePeriod, words) : 'none';
  return words.t('dash.placesWhen', { when: periodText(period, words), before });
}
