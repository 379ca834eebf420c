'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';
import { redoUpload, undoUpload } from '@/lib/client/upload/upload-calls';
import { datasetsQuery, uploadQuery } from '@/lib/client/upload/upload-queries';
import { toNumber } from '@/lib/domain/count';
import type { UploadStatus } from '@/lib/domain/upload';
import type { Words } from '@/lib/words/words';
import { ProblemNote } from './problem-note';
import { gainText, rowsText } from './report-sentence';
import { StepHeading } from './step-heading';
import styles from './upload.module.css';
import type { StepProps } from './upload-steps';

/** After publishing: where the numbers are, and the way back. */
export function PublishedStep({ upload, onRestart }: StepProps) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => undoUpload(upload.id),
    onSuccess: () => client.invalidateQueries({ queryKey: uploadQuery(upload.id).queryKey }),
  });
  const redo = useMutation({
    mutationFn: () => redoUpload(upload.id),
    onSuccess: (anew) => client.setQueryData(uploadQuery(upload.id).queryKey, anew),
  });
  const datasets = useQuery(datasetsQuery());
  const known = datasets.data?.datasets.find(({ slug }) => slug === upload.dataset);
  const isUndone = upload.state === 'retired';
  return (
    <>
      {/* Remounted when the state changes, so that the new sentence takes the focus and is read. */}
      <StepHeading
        key={upload.state}
        takesFocus
        sub={
          isUndone
            ? t('upload.undoneText', { filename: upload.filename })
            : publishedText(upload, known?.title, words)
        }
      >
        {isUndone
          ? t('upload.undone')
          : t('upload.published', { rows: rowsText(upload.report?.rows.accepted ?? 0, words) })}
      </StepHeading>
      {undo.error && <ProblemNote problem={undo.error} />}
      {redo.error && <ProblemNote problem={redo.error} />}
      <div className={styles.actions}>
        {!isUndone && (
          <>
            <LocaleLink className="button button-primary" href={`/datasets/${upload.dataset}`}>
              {t('upload.seeIt')}
            </LocaleLink>
            <button type="button" className="button" disabled={undo.isPending} onClick={() => undo.mutate()}>
              {t(undo.isPending ? 'datasets.undoing' : 'datasets.undo')}
            </button>
          </>
        )}
        {isUndone && (
          <button type="button" className="button" disabled={redo.isPending} onClick={() => redo.mutate()}>
            {t(redo.isPending ? 'datasets.redoing' : 'datasets.redo')}
          </button>
        )}
        <button type="button" className="button" onClick={onRestart}>
          {t('upload.another')}
        </button>
        <LocaleLink href="/datasets">{t('upload.all')}</LocaleLink>
      </div>
    </>
  );
}

function publishedText(
  { filename, dataset, report }: UploadStatus,
  title: string | undefined,
  words: Words,
): string {
  const brought = {
    filename,
    brought: report ? gainText(report, words) : '',
    title: title ?? dataset ?? '',
  };
  const count = toNumber(report?.rows.rejected ?? 0);
  if (!report || count === 0) return words.t('upload.brought', brought);
  const rejected = rowsText(report.rows.rejected, words);
  return words.t('upload.broughtSome', { ...brought, count, rejected });
}
