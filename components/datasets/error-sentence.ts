import { ProblemError } from '@/lib/domain/problem-error';

/** What went wrong, in the server's words where it said some. */
export function errorSentence(error: Error): string {
  if (!(error instanceof ProblemError)) return 'That did not work. Reload the page and try again.';
  return error.status === 401 ? 'Your sign-in has run out. Sign in again, then repeat this.' : error.detail;
}
