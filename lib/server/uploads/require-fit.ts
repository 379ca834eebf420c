import 'server-only';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import { holdingOf } from '@/lib/domain/attack-columns';
import type { CheckReport } from '@/lib/domain/check-report';
import { type Passport, TIME_PRECISIONS } from '@/lib/domain/passport';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Runtime } from '../runtime';
import { sharedListings } from './shared-listings';

/**
 * A file may only join a dataset whose passport it fits.
 * @throws ProblemError 409 when it was checked for another time zone; 422 when it holds something else
 */
export function requireFit(report: CheckReport, passport: Passport, slug: string): void {
  if (report.timeZone !== passport.timeZone) {
    const detail = `The file was checked in time zone ${report.timeZone}; “${slug}” counts in ${passport.timeZone}.`;
    throw new ProblemError(409, `${detail} Check it again for that dataset.`);
  }
  if ((passport.holds ?? 'counts') !== holdingOf(report.mapping)) throw doesNotMix(passport, slug);
  const missing = passport.sides.filter((side) => !report.sides.includes(side));
  if (missing.length > 0) {
    const detail = `“${slug}” counts by ${passport.sides.join(' and ')} country, but no column gives the ${missing[0]}.`;
    throw new ProblemError(422, `${detail} Correct the columns, or publish into another dataset.`);
  }
  const coarser =
    TIME_PRECISIONS.indexOf(report.timePrecision ?? 'period') >
    TIME_PRECISIONS.indexOf(passport.timePrecision);
  if (coarser) {
    const detail = `“${slug}” tells ${passport.timePrecision}s apart, this file only ${report.timePrecision}s.`;
    throw new ProblemError(422, `${detail} Publish it into a dataset of its own.`);
  }
}

function doesNotMix({ holds }: Passport, slug: string): ProblemError {
  const [has, brings] =
    holds === 'places' ? ['the places of rankings', 'counts'] : ['counts', 'the places of a ranking'];
  const detail = `“${slug}” holds ${has}, this file ${brings}. Places and counts are never mixed.`;
  return new ProblemError(422, `${detail} Publish it into a dataset of its own.`);
}

/**
 * A time has one ranking: a second one for it cannot be added, for no place could be said to be the right one.
 * @throws ProblemError 409
 */
export async function requireNewListings(
  runtime: Runtime,
  dataset: DatasetView,
  report: CheckReport,
): Promise<void> {
  const twice = await sharedListings(runtime, dataset, report.listings ?? []);
  const [first] = twice;
  if (!first) return;
  const more = twice.length > 1 ? ` and ${(twice.length - 1).toLocaleString('en')} more of this file` : '';
  const detail = `“${dataset.slug}” has a ranking that begins at ${first.start}${more} already.`;
  throw new ProblemError(409, `${detail} Replace what is there, or undo the earlier upload first.`);
}
