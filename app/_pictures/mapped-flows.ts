import 'server-only';
import { type Flows, flowsTo } from '@/lib/chart/flow-arcs';
import { flowTexts } from '@/lib/chart/flow-texts';
import type { Period } from '@/lib/domain/fact';
import type { Status } from '@/lib/domain/passport';
import { ProblemError } from '@/lib/domain/problem-error';
import { answerQuestion } from '@/lib/server/answer-question';
import { datasetDetail } from '@/lib/server/datasets';
import type { DataPart, PictureAsked } from './composed';
import { questionSearch } from './question-search';

/** Most sources that a target can have. */
const ALL_SOURCES = '300';

interface MappedFlows {
  flows: Flows;
  notes: string[];
  part: DataPart;
}

/**
 * The flows to the country told of, or to the most attacked where it is no target; of another dataset where the one drawn
 * does not tell both ends of an attack. Null where none are asked for.
 * @param status of the figures that the map shows @throws ProblemError 422 where the flows are of another one
 */
export async function mappedFlows(
  { runtime, slug, params, search, signal, words }: PictureAsked<'map'>,
  time: Period,
  status: Status,
): Promise<MappedFlows | null> {
  if (params.flows === undefined) return null;
  const from = params.flowsDataset ?? slug;
  const { title, passport } = await datasetDetail(runtime, from);
  requireSameStatus(title, passport.status, status);
  const range = { from: time.from, to: time.to };
  const targets = questionSearch('ranking', search, { by: 'target', side: null, target: null, ...range });
  const { entries } = await answerQuestion(runtime, from, 'ranking', targets, signal);
  const target = entries.find(({ key }) => key === params.key)?.key ?? entries[0]?.key;
  if (target === undefined) return null;
  const own = questionSearch('flows', search, { ...range, target, limit: ALL_SOURCES });
  const flows = flowsTo(
    target,
    await answerQuestion(runtime, from, 'flows', own, signal),
    Number(params.flows),
  );
  const others = from === slug ? [] : [words.t('picture.flowsFrom', { title })];
  return {
    flows,
    notes: [...flowTexts(flows, words), ...others],
    part: { kind: 'flows', search: own, ...(from === slug ? {} : { slug: from }) },
  };
}

/** What was made up is never drawn over what was counted, nor the other way round. */
function requireSameStatus(title: string, theirs: Status, own: Status): void {
  if (theirs === own) return;
  throw new ProblemError(
    422,
    `The flows of “${title}” are ${theirs} and the figures of this map are ${own}, which are never drawn together. Ask for flows of a dataset that is ${own}, too.`,
    [{ field: 'flowsDataset', message: 'is of another status' }],
  );
}
