import { problemText } from '@/lib/client/problem-text';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Words } from '@/lib/words/words';

/** What went wrong, in the server's words where it said some. */
export function errorSentence(error: Error, words: Words): string {
  const isSignedOut = error instanceof ProblemError && error.status === 401;
  if (isSignedOut) return words.t('problem.signedOutRepeat');
  return problemText(error, words) ?? words.t('problem.reload');
}
