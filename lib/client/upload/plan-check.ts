import type { CheckReport } from '@/lib/domain/check-report';
import type { DatasetSummary } from '@/lib/domain/dataset';
import type { Words } from '@/lib/words/words';
import { buildMapping } from './build-mapping';
import { fitProblems } from './fit-problems';
import type { ChoiceProblem } from './mapping-problems';
import { placeProblems } from './new-dataset';
import { sameJson, sameMapping } from './same-mapping';
import type { CheckCall } from './upload-calls';
import type { UploadDraft } from './upload-draft';

/** The check that a draft asks for, or everything that is missing for it. */
export function planCheck(
  draft: UploadDraft,
  datasets: readonly DatasetSummary[],
  words: Words,
): { call: CheckCall; problems: [] } | { call: null; problems: ChoiceProblem[] } {
  const built = buildMapping(draft.choices, words);
  const dataset = datasets.find(({ slug }) => slug === draft.dataset);
  const place = dataset
    ? []
    : placeProblems(
        draft.fresh,
        datasets.map(({ slug }) => slug),
        words,
      );
  const fit = built.mapping && dataset ? fitProblems(built.mapping, dataset.passport, words) : [];
  const problems = [...built.problems, ...fit, ...place];
  if (!built.mapping || problems.length > 0) return { call: null, problems };
  const { mapping } = built;
  const { aliases } = draft;
  const goal = dataset ? { dataset: dataset.slug } : { timeZone: draft.fresh.timeZone };
  return { call: { mapping, aliases, ...goal }, problems: [] };
}

/** True when the answers changed after the check, so that its report is about something else. */
export function isOutOfDate(
  { choices, aliases, dataset, fresh }: UploadDraft,
  report: CheckReport,
  words: Words,
): boolean {
  if (!sameJson(aliases, report.choices)) return true;
  const { mapping } = buildMapping(choices, words);
  if (!mapping || !sameMapping(mapping, report.mapping)) return true;
  return dataset === ''
    ? report.dataset !== null || report.timeZone !== fresh.timeZone
    : report.dataset !== dataset;
}
