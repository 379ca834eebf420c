'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useId, useRef } from 'react';
import { deleteDataset } from '@/lib/client/upload/upload-calls';
import styles from './datasets.module.css';
import { errorSentence } from './error-sentence';

interface DeleteDatasetButtonProps {
  slug: string;
  title: string;
  uploads: number;
}

/** Removes a dataset after asking once. */
export function DeleteDatasetButton({ slug, title, uploads }: DeleteDatasetButtonProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const remove = useMutation({
    mutationFn: () => deleteDataset(slug),
    onSuccess: () => {
      dialog.current?.close();
      router.refresh();
    },
  });
  return (
    <>
      <button
        type="button"
        className={`button ${styles.small}`}
        aria-label={`Delete the dataset ${title}`}
        onClick={() => dialog.current?.showModal()}
      >
        Delete…
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-what`}
      >
        <h3 id={`${id}-title`}>Delete “{title}”?</h3>
        <p id={`${id}-what`}>
          Its page, its {uploads === 1 ? 'upload' : `${uploads} uploads`} and every number in it disappear for
          all readers. This cannot be undone; to hide one upload, use “Undo” instead.
        </p>
        <p role="alert" className={styles.problem}>
          {remove.error && errorSentence(remove.error)}
        </p>
        <div className={styles.choices}>
          {/* First, so that it has the focus when the dialog opens. */}
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Keep it
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {remove.isPending ? 'Deleting…' : 'Delete the dataset'}
          </button>
        </div>
      </dialog>
    </>
  );
}
