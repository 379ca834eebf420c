import 'server-only';
import { countryName } from '@/lib/domain/country';
import type { Period } from '@/lib/domain/fact';
import { fileName } from '@/lib/domain/file-name';
import type { QuestionKind } from '@/lib/domain/questions';
import { answerQuestion } from './answer-question';
import { jsonOf } from './kept-answers';
import { questionCsv } from './question-csv';
import { csvResponse, jsonTextResponse, wantsCsv } from './respond';
import { read } from './route';

/** The route of one question: the same answer as JSON or CSV. */
export function questionRoute<K extends QuestionKind>(kind: K) {
  return read<{ slug: string }>(async (request, { slug }, runtime) => {
    const search = new URL(request.url).searchParams;
    const answer = await answerQuestion(runtime, slug, kind, search, request.signal);
    if (!wantsCsv(request)) return jsonTextResponse(jsonOf(answer));
    const csv = await questionCsv(runtime, slug, kind, answer, search);
    return csvResponse(csv, csvName(slug, kind, answer, search));
  });
}

function csvName(
  slug: string,
  kind: QuestionKind,
  answer: { period?: Period; comparePeriod?: Period | null },
  asked: URLSearchParams,
): string {
  const { period = null, comparePeriod = null } = answer;
  const by = asked.get('by') ?? asked.get('side');
  const chart = by === null ? kind : `${kind}-by-${by}`;
  const key = asked.get('key') ?? (kind === 'timeline' ? asked.get('keys') : null);
  const told = key === null ? null : countryName(key);
  return fileName({ slug, chart, told, period, comparePeriod, asked }, 'csv');
}
