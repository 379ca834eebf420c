'use client';

import { useMutation } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { errorSentence } from '@/components/datasets/error-sentence';
import { callApi, jsonInit } from '@/lib/client/api';
import own from './claim-form.module.css';
import styles from './ledger.module.css';

/** Takes a claim out of what is shown, or brings it back. */
export function RetireClaimButton({ id, isRetired }: { id: string; isRetired: boolean }) {
  const words = useWords();
  const change = useMutation({
    mutationFn: () =>
      callApi(`/claims/${id}`, isRetired ? jsonInit('PATCH', { retired: false }) : { method: 'DELETE' }),
    onSuccess: () => window.location.assign(`/claims?retired=include#claim-${id}`),
  });
  return (
    <div className={own.retire}>
      <p className={styles.quiet}>
        {isRetired
          ? 'This claim was retired: readers see it only when they ask for retired claims.'
          : 'A retired claim is kept with the date, and contradicts nobody. It can be brought back.'}
      </p>
      <button type="button" className="button" disabled={change.isPending} onClick={() => change.mutate()}>
        {isRetired ? 'Bring this claim back' : 'Retire this claim'}
      </button>
      {change.error && (
        <p role="alert" className={styles.problem}>
          {errorSentence(change.error, words)}
        </p>
      )}
    </div>
  );
}
