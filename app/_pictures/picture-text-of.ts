import { sourceLine } from '@/components/dashboard/card-notes';
import type { PictureText } from '@/components/drawings/picture-text';
import { measureText } from '@/lib/chart/measure-text';
import { periodText } from '@/lib/chart/period-text';
import { dateText } from '@/lib/chart/time-text';
import type { Evidence } from '@/lib/domain/evidence';
import type { Words } from '@/lib/words/words';
import type { Composed } from './composed';

/** The evidence of a picture as its card says it. */
export function pictureTextOf(composed: Composed, evidence: Evidence, words: Words): PictureText {
  const { t, locale } = words;
  const { dataset, title, detail, notes } = composed;
  const { period, timeZone, filters, status, tieRule, permalink, madeOn, data } = evidence;
  const when = periodText(period, words);
  const measure = measureText(dataset.passport);
  return {
    title,
    subtitle: `${detail === '' ? measure : `${measure}; ${detail}`}.`,
    scope: [
      when.charAt(0).toUpperCase() + when.slice(1),
      t('picture.timesIn', { zone: timeZone }),
      ...filters,
    ].join(' · '),
    notes: notes.length === 0 ? [] : [notes.join(' ')],
    status,
    statusWord: t(`text.status-${status}`),
    watermark: t('picture.watermark'),
    origin: [`${sourceLine(dataset, words)}.`, ...(tieRule ? [`${t(`picture.ties-${tieRule}`)}.`] : [])],
    proof: [
      `${t('picture.made', { day: dateText(madeOn, locale) })} · ${t('picture.hash', { digest: data.sha256 })}`,
      t('picture.page', { address: permalink }),
    ],
  };
}
