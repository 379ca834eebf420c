import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';

const MOST_BYTES = 1_000_000;

/** Reads a small JSON body; an empty one is {}. @throws ProblemError 400, 413 */
export async function jsonBody(request: Request): Promise<unknown> {
  const text = await smallText(request.body);
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(400, 'The body is not JSON.');
  }
}

/** Stops reading when it is too long: not every sender says the length before, and not every one is signed in. */
async function smallText(body: Request['body']): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new ProblemError(413, 'The request is longer than a megabyte.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
