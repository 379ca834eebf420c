'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { useWords } from '#use-words';
import { callApi, jsonInit } from '@/lib/client/api';
import { problemText } from '@/lib/client/problem-text';
import styles from './sign-in.module.css';

/** Takes the installation's token for a session. `next`: a path of this site that was checked. */
export function SignInForm({ next }: { next: string }) {
  const words = useWords();
  const { t } = words;
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
      <label htmlFor="token">{t('signIn.token')}</label>
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
      {!signIn.error && (
        <p id="token-hint" className={styles.hint}>
          {t('signIn.hint')}
        </p>
      )}
      <p id="token-problem" className={styles.problem} role="alert">
        {signIn.error && (problemText(signIn.error, words) ?? t('signIn.failed'))}
      </p>
      <button type="submit" className="button button-primary" disabled={signIn.isPending || signIn.isSuccess}>
        {signIn.isPending || signIn.isSuccess ? t('signIn.signingIn') : t('signIn.name')}
      </button>
    </form>
  );
}
