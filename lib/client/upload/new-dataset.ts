import { holdingOf } from '@/lib/domain/attack-columns';
import type { CheckReport } from '@/lib/domain/check-report';
import type { NewDataset } from '@/lib/domain/dataset';
import type { Holding } from '@/lib/domain/passport';
import type { Words } from '@/lib/words/words';
import type { ChoiceProblem } from './mapping-problems';
import { slugOf, slugProblem } from './slug-of';
import type { DatasetDraft } from './upload-draft';

/** The address of a new dataset: as written, or made from its title. */
export function slugOfDraft({ slug, title }: DatasetDraft): string {
  return slug === '' ? slugOf(title) : slug;
}

/** What a check needs to know of a new dataset and is missing. `taken`: slugs of datasets that exist. */
export function placeProblems(draft: DatasetDraft, taken: readonly string[], { t }: Words): ChoiceProblem[] {
  const slug = slugOfDraft(draft);
  const title = draft.title.trim() === '' ? t('upload.giveTitle') : null;
  const odd = slugProblem(slug);
  const address = taken.includes(slug) ? t('upload.taken', { slug }) : odd && t(`upload.slug-${odd}`);
  return [
    { field: 'title', message: title },
    { field: 'slug', message: title ? null : address },
  ].flatMap(({ field, message }) => (message ? [{ field, message }] : []));
}

/** What its passport still lacks before it may be published. */
export function passportProblems(
  { measure, status, sourceUrl }: DatasetDraft,
  holds: Holding,
  { t }: Words,
): ChoiceProblem[] {
  const isAddress = sourceUrl.trim() === '' || /^https?:\/\/[^\s/]+/.test(sourceUrl.trim());
  return [
    {
      field: 'measure',
      message: measure.trim() === '' ? t(`upload.measure-${holds}`) : null,
    },
    { field: 'status', message: status === '' ? t('upload.sayStatus') : null },
    {
      field: 'sourceUrl',
      message: isAddress ? null : t('upload.sayAddress'),
    },
  ].flatMap(({ field, message }) => (message ? [{ field, message }] : []));
}

/** The dataset to make; sides and time precision are what the check found in the file. */
export function newDatasetOf(draft: DatasetDraft, report: CheckReport): NewDataset {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    slug: slugOfDraft(draft),
    title: draft.title.trim(),
    passport: {
      ...(holdingOf(report.mapping) === 'places' ? { holds: 'places' } : {}),
      measure: draft.measure.trim(),
      status: draft.status === '' ? 'measured' : draft.status,
      sides: report.sides,
      timeZone: report.timeZone,
      timePrecision: report.timePrecision ?? 'period',
      sensorBase: draft.sensorBase.trim(),
      countryMethod: report.countryMethod ?? '',
      denominator: null,
      tieRule: 'competition',
      missingRule: 'unranked',
      publisher: draft.publisher.trim(),
      sourceUrl: orNull(draft.sourceUrl),
      licence: orNull(draft.licence),
      retrievedOn: null,
    },
  };
}
