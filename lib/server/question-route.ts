import 'server-only';
import type { QuestionKind } from '@/lib/domain/questions';
import { answerQuestion } from './answer-question';
import {
  CSV_COLUMNS,
  datasetNotes,
  flowsRows,
  rankHistoryRows,
  rankingRows,
  timelineRows,
  toCsv,
  whatWouldItTakeRows,
} from './csv';
import { findDataset } from './datasets';
import { csvResponse, jsonResponse, wantsCsv } from './respond';
import { read } from './route';

const ROWS = {
  timeline: timelineRows,
  ranking: rankingRows,
  'rank-history': rankHistoryRows,
  flows: flowsRows,
  'what-would-it-take': whatWouldItTakeRows,
} as const;

/** The route of one question: the same answer as JSON or CSV. */
export function questionRoute<K extends QuestionKind>(kind: K) {
  return read<{ slug: string }>(async (request, { slug }, runtime) => {
    const search = new URL(request.url).searchParams;
    const answer = await answerQuestion(runtime, slug, kind, search, request.signal);
    if (!wantsCsv(request)) return jsonResponse(answer);
    const notes = datasetNotes(await findDataset(runtime, slug), 'period' in answer ? answer : {});
    const rows = (ROWS[kind] as (answer: unknown) => ReturnType<typeof timelineRows>)(answer);
    return csvResponse(toCsv(rows, CSV_COLUMNS[kind], notes), `${slug}_${kind}`);
  });
}
