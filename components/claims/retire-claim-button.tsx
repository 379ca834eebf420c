'use client';

import { useMutation } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { errorSentence } from '@/components/datasets/error-sentence';
import { callApi, jsonInit } from '@/lib/client/api';
import { localePath } from '@/lib/domain/locale';
import own from './claim-form.module.css';
import styles from './ledger.module.css';

/** Takes a claim out of what is shown, or brings it back. */
export function RetireClaimButton({ id, isRetired }: { id: string; isRetired: boolean }) {
  const words = useWords();
  const { t, locale } = words;
  const change = useMutation({
    mutationFn: () =>
      callApi(`/claims/${id}`, isRetired ? jsonInit('PATCH', { retired: false }) : { method: 'DELETE' }),
    onSuccess: () => window.location.assign(localePath(locale, `/claims?retired=include#claim-${id}`)),
  });
  return (
    <div className={own.retire}>
      <p className={styles.quiet}>{isRetired ? t('claimForm.wasRetired') : t('claimForm.retireWhat')}</p>
      <button type="button" className="button" disabled={change.isPending} onClick={() => change.mutate()}>
        {isRetired ? t('claimForm.bringBack') : t('claimForm.retire')}
      </button>
      {change.error && (
        <p role="alert" className={styles.problem}>
          {errorSentence(change.error, words)}
        </p>
      )}
    </div>
  );
}
