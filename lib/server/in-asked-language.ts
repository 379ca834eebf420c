import 'server-only';
import { DEFAULT_LOCALE } from '@/lib/domain/locale';
import { loadWords } from '@/lib/words/load-words';
import { reword } from '@/lib/words/reword';
import type { Words } from '@/lib/words/words';
import { askedLocale } from './asked-locale';

/** Fields whose text is said to a person: of problem documents, of uploads and of their reports. */
const SENTENCES = ['detail', 'message', 'problem', 'reason'];

/** The last step of an answer: its sentences in the language that the request asked for. English stays as it is. */
export async function inAskedLanguage(request: Request, answer: Response): Promise<Response> {
  const locale = askedLocale(request);
  const isJson = /\bjson\b/.test(answer.headers.get('content-type') ?? '');
  if (locale === DEFAULT_LOCALE || !isJson) return answer;
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  headers.set('content-language', locale);
  const body = reworded(JSON.parse(await answer.text()), loadWords(locale));
  return new Response(JSON.stringify(body), { status: answer.status, headers });
}

function reworded(body: unknown, words: Words): unknown {
  if (Array.isArray(body)) return body.map((part) => reworded(part, words));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, fieldIn(name, value, words)]));
}

function fieldIn(name: string, value: unknown, words: Words): unknown {
  if (typeof value === 'string') return SENTENCES.includes(name) ? reword(value, words) : value;
  if (name === 'questions' && Array.isArray(value)) return value.map((one) => reword(String(one), words));
  return reworded(value, words);
}
