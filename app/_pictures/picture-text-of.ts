import { sourceLine } from '@/components/dashboard/card-notes';
import type { PictureText } from '@/components/drawings/picture-text';
import { capital } from '@/lib/chart/capital';
import { formatExact } from '@/lib/chart/format-number';
import { measureText } from '@/lib/chart/measure-text';
import { periodText } from '@/lib/chart/period-text';
import { dateText } from '@/lib/chart/time-text';
import type { Evidence } from '@/lib/domain/evidence';
import type { Words } from '@/lib/words/words';
import type { Composed } from './composed';

/** The evidence of a picture as its card says it. */
export function pictureTextOf(composed: Composed, evidence: Evidence, words: Words): PictureText {
  const { t, locale } = words;
  const { dataset, title, summary, detail, notes } = composed;
  const { status, tieRule, permalink, madeOn, data } = evidence;
  const measure = measureText(dataset.passport);
  return {
    ...{ title, summary },
    subtitle: `${detail === '' ? measure : `${measure}; ${detail}`}.`,
    scope: scopeOf(evidence, words).join(' · '),
    notes: notes.length === 0 ? [] : [notes.join(' ')],
    status,
    statusWord: t(`text.status-${status}`),
    watermark: t('picture.watermark'),
    origin: [
      `${sourceLine(dataset, words)}.`,
      ...populationLine(evidence, words),
      ...(tieRule ? [`${t(`picture.ties-${tieRule}`)}.`] : []),
    ],
    proof: [
      `${t('picture.made', { day: dateText(madeOn, locale) })} · ${t('picture.hash', { digest: data.sha256 })}`,
      t(composed.view === null ? 'picture.itself' : 'picture.page', { address: permalink }),
    ],
  };
}

/** Of which time, and before it of which; in which zone; what is left out. */
function scopeOf(evidence: Evidence, words: Words): string[] {
  const { period, comparePeriod, compareDataset, timeZone, filters, rounding } = evidence;
  const { t } = words;
  const before = comparePeriod && periodText(comparePeriod, words);
  return [
    capital(periodText(period, words)),
    ...(before ? [t('picture.before', { when: before, title: compareDataset?.title ?? 'none' })] : []),
    t('picture.timesIn', { zone: timeZone }),
    ...filters,
    ...(rounding === null ? [] : [t('picture.rounded', { rounding: formatExact(rounding, words.locale) })]),
  ];
}

/** The publisher of the population asks to be named. */
function populationLine({ population }: Evidence, { t }: Words): string[] {
  if (!population) return [];
  return [t('picture.population', { year: String(population.year), source: population.source })];
}
