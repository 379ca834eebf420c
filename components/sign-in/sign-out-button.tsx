'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useWords } from '#use-words';
import { callApi } from '@/lib/client/api';

/** Ends the session in this browser. */
export function SignOutButton() {
  const { t } = useWords();
  const router = useRouter();
  const signOut = useMutation({
    mutationFn: () => callApi<null>('/session', { method: 'DELETE' }),
    onSuccess: () => router.refresh(),
  });
  return (
    <button type="button" className="button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
      {t(signOut.isError ? 'signIn.outAgain' : 'signIn.out')}
    </button>
  );
}
