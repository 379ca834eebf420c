'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { callApi, jsonInit } from '@/lib/client/api';
import { ProblemError } from '@/lib/domain/problem-error';
import styles from './sign-in.module.css';

/** Takes the installation's token for a session. `next`: a path of this site that was checked. */
export function SignInForm({ next }: { next: string }) {
  const router = useRouter();
  const [token, setToken] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const signIn = useMutation({
    mutationFn: () => callApi<null>('/session', jsonInit('POST', { token: token.trim() })),
    onSuccess: () => {
      router.replace(next);
      router.refresh();
    },
    onError: () => input.current?.focus(),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    signIn.mutate();
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor="token">Token</label>
      <input
        ref={input}
        id="token"
        className={`field ${styles.token}`}
        type="password"
        autoComplete="current-password"
        spellCheck={false}
        required
        aria-invalid={signIn.isError}
        aria-describedby="token-hint token-problem"
        value={token}
        onChange={(event) => setToken(event.target.value)}
      />
      <p id="token-hint" className={styles.hint}>
        Where is the token? It was printed when Rankshift was started the first time. Whoever runs this
        installation has it.
      </p>
      <p id="token-problem" className={styles.problem} role="alert">
        {signIn.error && messageOf(signIn.error)}
      </p>
      <button type="submit" className="button button-primary" disabled={signIn.isPending || signIn.isSuccess}>
        {signIn.isPending || signIn.isSuccess ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  );
}

function messageOf(error: Error): string {
  return error instanceof ProblemError ? error.detail : 'Signing in did not work. Try once more.';
}
