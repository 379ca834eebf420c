import 'server-only';
import { datasetNotes } from '@/lib/domain/dataset-notes';
import type { QuestionKind } from '@/lib/domain/questions';
import type { Answers } from './answerers';
import { type Row, toCsv } from './csv';
import { findDataset } from './datasets';
import { QUESTION_TABLES } from './question-tables';
import type { Runtime } from './runtime';

/** An answer as the CSV file that the API gives of it, in front the passport and what was asked for. */
export async function questionCsv<K extends QuestionKind>(
  runtime: Runtime,
  slug: string,
  kind: K,
  answer: Answers[K],
  asked: URLSearchParams,
): Promise<string> {
  const notes = datasetNotes(await findDataset(runtime, slug), 'period' in answer ? answer : {}, asked);
  const { columns, rows } = QUESTION_TABLES[kind] as { columns: string[]; rows(of: unknown): Row[] };
  return toCsv(rows(answer), columns, notes);
}
