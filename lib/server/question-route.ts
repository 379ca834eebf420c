import 'server-only';
import { datasetNotes } from '@/lib/domain/dataset-notes';
import type { QuestionKind } from '@/lib/domain/questions';
import { answerQuestion } from './answer-question';
import { type Row, toCsv } from './csv';
import { findDataset } from './datasets';
import { QUESTION_TABLES } from './question-tables';
import { csvResponse, jsonResponse, wantsCsv } from './respond';
import { read } from './route';

/** The route of one question: the same answer as JSON or CSV. */
export function questionRoute<K extends QuestionKind>(kind: K) {
  return read<{ slug: string }>(async (request, { slug }, runtime) => {
    const search = new URL(request.url).searchParams;
    const answer = await answerQuestion(runtime, slug, kind, search, request.signal);
    if (!wantsCsv(request)) return jsonResponse(answer);
    const notes = datasetNotes(await findDataset(runtime, slug), 'period' in answer ? answer : {});
    const { columns, rows } = QUESTION_TABLES[kind] as { columns: string[]; rows(of: unknown): Row[] };
    return csvResponse(toCsv(rows(answer), columns, notes), `${slug}_${kind}`);
  });
}
