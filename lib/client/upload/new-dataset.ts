import { holdingOf } from '@/lib/domain/attack-columns';
import type { NewDataset } from '@/lib/domain/dataset';
import type { Holding } from '@/lib/domain/passport';
import type { CheckReport } from '@/lib/domain/upload';
import type { ChoiceProblem } from './build-mapping';
import { slugOf, slugProblem } from './slug-of';
import type { DatasetDraft } from './upload-draft';

/** The address of a new dataset: as written, or made from its title. */
export function slugOfDraft({ slug, title }: DatasetDraft): string {
  return slug === '' ? slugOf(title) : slug;
}

/** What a check needs to know of a new dataset and is missing. `taken`: slugs of datasets that exist. */
export function placeProblems(draft: DatasetDraft, taken: readonly string[]): ChoiceProblem[] {
  const slug = slugOfDraft(draft);
  const title =
    draft.title.trim() === '' ? 'Give the dataset a title, such as “Attacks on ministries, 2019”.' : null;
  const address = taken.includes(slug)
    ? `There is a dataset “${slug}” already. Choose it above, or write another address.`
    : slugProblem(slug);
  return [
    { field: 'title', message: title },
    { field: 'slug', message: title ? null : address },
  ].flatMap(({ field, message }) => (message ? [{ field, message }] : []));
}

const MEASURE_MISSING = {
  counts: 'Say what one attack is, such as “one login attempt”.',
  places: 'Say what the ranking goes by, such as “share of infected users”.',
} as const satisfies Record<Holding, string>;

/** What its passport still lacks before it may be published. */
export function passportProblems(
  { measure, status, sourceUrl }: DatasetDraft,
  holds: Holding,
): ChoiceProblem[] {
  const isAddress = sourceUrl.trim() === '' || /^https?:\/\/[^\s/]+/.test(sourceUrl.trim());
  return [
    {
      field: 'measure',
      message: measure.trim() === '' ? MEASURE_MISSING[holds] : null,
    },
    { field: 'status', message: status === '' ? 'Say whether the numbers were counted or reported.' : null },
    {
      field: 'sourceUrl',
      message: isAddress ? null : 'Write an address that begins with https:// or http://.',
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
