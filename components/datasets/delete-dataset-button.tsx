'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useId, useRef } from 'react';
import { useWords } from '#use-words';
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
  const words = useWords();
  const { t } = words;
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
        aria-label={t('datasets.deleteAbout', { title })}
        onClick={() => dialog.current?.showModal()}
      >
        {t('datasets.delete')}
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-what`}
      >
        <h3 id={`${id}-title`}>{t('datasets.deleteTitle', { title })}</h3>
        <p id={`${id}-what`}>{t('datasets.deleteWhat', { count: uploads })}</p>
        <p role="alert" className={styles.problem}>
          {remove.error && errorSentence(remove.error, words)}
        </p>
        <div className={styles.choices}>
          {/* First, so that it has the focus when the dialog opens. */}
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('datasets.keep')}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t(remove.isPending ? 'datasets.deleting' : 'datasets.deleteNow')}
          </button>
        </div>
      </dialog>
    </>
  );
}
