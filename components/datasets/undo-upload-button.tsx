'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useWords } from '#use-words';
import { undoUpload } from '@/lib/client/upload/upload-calls';
import styles from './datasets.module.css';
import { errorSentence } from './error-sentence';

/** Hides what an upload brought; the dataset is then as it was before it. */
export function UndoUploadButton({ id, filename }: { id: string; filename: string }) {
  const words = useWords();
  const { t } = words;
  const router = useRouter();
  const undo = useMutation({ mutationFn: () => undoUpload(id), onSuccess: () => router.refresh() });
  return (
    <>
      <button
        type="button"
        className={`button ${styles.small}`}
        aria-label={t('datasets.undoAbout', { filename })}
        disabled={undo.isPending}
        onClick={() => undo.mutate()}
      >
        {t(undo.isPending ? 'datasets.undoing' : 'datasets.undo')}
      </button>
      <span role="alert" className={styles.problem}>
        {undo.error && errorSentence(undo.error, words)}
      </span>
    </>
  );
}
