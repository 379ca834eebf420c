'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { redoUpload } from '@/lib/client/upload/upload-calls';
import styles from './datasets.module.css';
import { errorSentence } from './error-sentence';

/** Shows again what an undone upload brought. */
export function RedoUploadButton({ id, filename }: { id: string; filename: string }) {
  const router = useRouter();
  const redo = useMutation({ mutationFn: () => redoUpload(id), onSuccess: () => router.refresh() });
  return (
    <>
      <button
        type="button"
        className={`button ${styles.small}`}
        aria-label={`Redo the upload of ${filename}`}
        disabled={redo.isPending}
        onClick={() => redo.mutate()}
      >
        {redo.isPending ? 'Redoing…' : 'Redo'}
      </button>
      <span role="alert" className={styles.problem}>
        {redo.error && errorSentence(redo.error)}
      </span>
    </>
  );
}
