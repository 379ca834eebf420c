'use client';

import { useMutation } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { undoUpload } from '@/lib/client/upload/upload-calls';
import { forgetDraft } from '@/lib/client/upload/upload-draft';
import { ProblemNote } from './problem-note';
import styles from './upload.module.css';

interface DiscardButtonProps {
  id: string;
  filename: string;
  onDiscarded: () => void;
  words?: string;
}

/** Forgets a file that was not published; a check of it that is under way is stopped. */
export function DiscardButton({ id, filename, onDiscarded, words }: DiscardButtonProps) {
  const { t } = useWords();
  const discard = useMutation({
    mutationFn: () => undoUpload(id),
    onSuccess: () => {
      forgetDraft(id);
      onDiscarded();
    },
  });
  return (
    <>
      <button
        type="button"
        className={`button ${styles.aside}`}
        disabled={discard.isPending}
        onClick={() => discard.mutate()}
        title={t('upload.discardAbout', { filename })}
      >
        {words ?? t('upload.discard')}
      </button>
      {discard.error && <ProblemNote problem={discard.error} />}
    </>
  );
}
