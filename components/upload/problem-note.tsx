'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { problemText } from '@/lib/client/problem-text';
import { localePath } from '@/lib/domain/locale';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Words } from '@/lib/words/words';
import styles from './problem-note.module.css';

interface ProblemNoteProps {
  /** What went wrong: an error, or the sentence itself. */
  problem: unknown;
  /** A button or link that helps. */
  children?: ReactNode;
}

/** What went wrong, in the server's words, and where to go when it is only the sign-in that ran out. */
export function ProblemNote({ problem, children }: ProblemNoteProps) {
  const words = useWords();
  const isSignedOut = problem instanceof ProblemError && problem.status === 401;
  return (
    <div className={styles.note} role="alert">
      <p>{isSignedOut ? words.t('problem.signedOut') : sentenceOf(problem, words)}</p>
      {isSignedOut && <SignInLink />}
      {children}
    </div>
  );
}

function SignInLink() {
  const { locale, t } = useWords();
  const here = `${usePathname() ?? localePath(locale, '/upload')}?${useSearchParams()?.toString() ?? ''}`;
  return (
    <a className="button" href={localePath(locale, `/sign-in?next=${encodeURIComponent(here)}`)}>
      {t('problem.signInAgain')}
    </a>
  );
}

function sentenceOf(problem: unknown, words: Words): string {
  if (typeof problem === 'string') return problem;
  return problemText(problem, words) ?? words.t('problem.inPage');
}
