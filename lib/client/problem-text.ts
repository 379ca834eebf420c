import { ProblemError } from '@/lib/domain/problem-error';
import type { Words } from '@/lib/words/words';
import { ClientProblem } from './client-problem';

/** An expected failure in the words of the page: the server's sentence, or what this browser found; null for any other. */
export function problemText(error: unknown, { t }: Words): string | null {
  if (error instanceof ClientProblem) return t(`problem.${error.kind}`, { status: error.status });
  return error instanceof ProblemError ? error.detail : null;
}
