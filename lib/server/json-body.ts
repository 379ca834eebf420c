import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';

const MOST_CHARACTERS = 1_000_000;

/** Reads a small JSON body; an empty one is {}. @throws ProblemError 400, 413 */
export async function jsonBody(request: Request): Promise<unknown> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > MOST_CHARACTERS) throw new ProblemError(413, 'The request is longer than a megabyte.');
  const text = await request.text();
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(400, 'The body is not JSON.');
  }
}
