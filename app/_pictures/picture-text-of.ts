import { sourceLine } from '@/components/dashboard/card-notes';
import type { PictureText } from '@/components/drawings/picture-text';
import { capital } from '@/lib/chart/capital';
import { formatExact } from '@/lib/chart/format-number';
import { measureText } from '@/lib/chart/measure-text';
import { periodText } from '@/lib/chart/period-text';
import { shortText } from '@/lib/chart/short-text';
import { dateText } from '@/lib/chart/time-text';
import type { Evidence } from '@/lib/domain/evidence';
import type { Words } from '@/lib/words/words';
import type { Composed } from './composed';

/** The evidence of a picture as its card says it. */
export function pictureTextOf(composed: Composed, evidence: Evidence, words: Words): PictureText {
  const { t, locale } = words;
  const { dataset, title, summary, notes } = composed;
  const { status, tieRule, permalink, madeOn, data } = evidence;
  const empty = composed.isEmpty ? emptyText(evidence, words) : null;
  return {
    ...{ title, summary: empty === null ? summary : `${summary.replace(/\.?$/, '.')} ${empty}`, empty },
    subtitle: `${measureText(dataset.passport)}.`,
    scope: scopeOf(evidence, words).join(' · '),
    shortScope: scopeOf({ ...evidence, filters: shortFilters(evidence.filters, words) }, words).join(' · '),
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

/** Filters that are named where there is no room for all, and the letters that each may have. */
const FEW = 2;
const MOST_LETTERS = 60;

function shortFilters(filters: readonly string[], { t }: Words): string[] {
  const more = filters.length - FEW;
  return [
    ...filters.slice(0, FEW).map((filter) => shortText(filter, MOST_LETTERS)),
    ...(more > 0 ? [t('picture.moreFilters', { count: more })] : []),
  ];
}

function emptyText({ filters, period }: Evidence, words: Words): string {
  const filtered = filters.length > 0 ? 'yes' : 'no';
  return words.t('picture.empty', { filtered, when: periodText(period, words) });
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
