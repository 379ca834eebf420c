'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { formatExact } from '@/lib/chart/format-number';
import { redoUpload, undoUpload } from '@/lib/client/upload/upload-calls';
import { datasetsQuery, uploadQuery } from '@/lib/client/upload/upload-queries';
import { toNumber } from '@/lib/domain/count';
import type { UploadStatus } from '@/lib/domain/upload';
import { ProblemNote } from './problem-note';
import { listingsText, rowsText } from './report-sentence';
import { StepHeading } from './step-heading';
import styles from './upload.module.css';
import type { StepProps } from './upload-steps';

/** After publishing: where the numbers are, and the way back. */
export function PublishedStep({ upload, onRestart }: StepProps) {
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
        sub={isUndone ? undoneText(upload) : publishedText(upload, known?.title)}
      >
        {isUndone
          ? 'Undone: the dataset is as before'
          : `Published: ${rowsText(upload.report?.rows.accepted ?? 0)}`}
      </StepHeading>
      {undo.error && <ProblemNote problem={undo.error} />}
      {redo.error && <ProblemNote problem={redo.error} />}
      <div className={styles.actions}>
        {!isUndone && (
          <>
            <Link className="button button-primary" href={`/datasets/${upload.dataset}`}>
              See it on the dashboard
            </Link>
            <button type="button" className="button" disabled={undo.isPending} onClick={() => undo.mutate()}>
              {undo.isPending ? 'Undoing…' : 'Undo'}
            </button>
          </>
        )}
        {isUndone && (
          <button type="button" className="button" disabled={redo.isPending} onClick={() => redo.mutate()}>
            {redo.isPending ? 'Redoing…' : 'Redo'}
          </button>
        )}
        <button type="button" className="button" onClick={onRestart}>
          Upload another file
        </button>
        <Link href="/datasets">All datasets and uploads</Link>
      </div>
    </>
  );
}

function publishedText({ filename, dataset, report }: UploadStatus, title: string | undefined): string {
  const brought = report?.listings
    ? listingsText(report.listings)
    : `${formatExact(report?.attacks?.accepted ?? 0)} attacks`;
  const rejected =
    report && toNumber(report.rows.rejected) > 0 ? ` ${rowsText(report.rows.rejected)} stayed out.` : '';
  return `“${filename}” brought ${brought} to “${title ?? dataset}”.${rejected} “Undo” makes the dataset what it was before.`;
}

function undoneText({ filename }: UploadStatus): string {
  return `Nothing of “${filename}” is shown any more; “Redo” brings it back within 30 days. A dataset that was made for it is empty now; it can be deleted on the page of all datasets.`;
}
