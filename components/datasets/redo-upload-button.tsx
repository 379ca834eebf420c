'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useWords } from '#use-words';
import { redoUpload } from '@/lib/client/upload/upload-calls';
import styles from './datasets.module.css';
import { errorSentence } from './error-sentence';

/** Shows again what an undone upload brought. */
export function RedoUploadButton({ id, filename }: { id: string; filename: string }) {
  const words = useWords();
  const { t } = words;
  const router = useRouter();
  const redo = useMutation({ mutationFn: () => redoUpload(id), onSuccess: () => router.refresh() });
  return (
    <>
      <button
        type="button"
        className={`button ${styles.small}`}
        aria-label={t('datasets.redoAbout', { filename })}
        disabled={redo.isPending}
        onClick={() => redo.mutate()}
      >
        {t(redo.isPending ? 'datasets.redoing' : 'datasets.redo')}
      </button>
      <span role="alert" className={styles.problem}>
        {redo.error && errorSentence(redo.error, words)}
      </span>
    </>
  );
}
