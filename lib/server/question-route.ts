import 'server-only';
import type { QuestionKind } from '@/lib/domain/questions';
import { answerQuestion } from './answer-question';
import { questionCsv } from './question-csv';
import { csvResponse, jsonResponse, wantsCsv } from './respond';
import { read } from './route';

/** The route of one question: the same answer as JSON or CSV. */
export function questionRoute<K extends QuestionKind>(kind: K) {
  return read<{ slug: string }>(async (request, { slug }, runtime) => {
    const search = new URL(request.url).searchParams;
    const answer = await answerQuestion(runtime, slug, kind, search, request.signal);
    if (!wantsCsv(request)) return jsonResponse(answer);
    return csvResponse(await questionCsv(runtime, slug, kind, answer), `${slug}_${kind}`);
  });
}
