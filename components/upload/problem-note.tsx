'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { ProblemError } from '@/lib/domain/problem-error';
import styles from './problem-note.module.css';

interface ProblemNoteProps {
  /** What went wrong: an error, or the sentence itself. */
  problem: unknown;
  /** A button or link that helps. */
  children?: ReactNode;
}

/** What went wrong, in the server's words, and where to go when it is only the sign-in that ran out. */
export function ProblemNote({ problem, children }: ProblemNoteProps) {
  const isSignedOut = problem instanceof ProblemError && problem.status === 401;
  return (
    <div className={styles.note} role="alert">
      <p>{isSignedOut ? 'Your sign-in has run out. Nothing you entered is lost.' : sentenceOf(problem)}</p>
      {isSignedOut && <SignInLink />}
      {children}
    </div>
  );
}

function SignInLink() {
  const here = `${usePathname() ?? '/upload'}?${useSearchParams()?.toString() ?? ''}`;
  return (
    <a className="button" href={`/sign-in?next=${encodeURIComponent(here)}`}>
      Sign in again
    </a>
  );
}

function sentenceOf(problem: unknown): string {
  if (typeof problem === 'string') return problem;
  if (problem instanceof ProblemError) return problem.detail;
  return 'Something went wrong in this page. Reload it; your upload is kept.';
}
