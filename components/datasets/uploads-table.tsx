import { formatExact } from '@/lib/chart/format-number';
import { clockText, dateText } from '@/lib/chart/time-text';
import { toNumber } from '@/lib/domain/count';
import type { UploadSummary } from '@/lib/domain/dataset';
import styles from './datasets.module.css';
import { RedoUploadButton } from './redo-upload-button';
import { UndoUploadButton } from './undo-upload-button';

interface UploadsTableProps {
  uploads: readonly UploadSummary[];
  isSignedIn: boolean;
}

/** What was uploaded into a dataset, newest first, and what became of it. */
export function UploadsTable({ uploads, isSignedIn }: UploadsTableProps) {
  if (uploads.length === 0) return <p className={styles.none}>Nothing was uploaded into it yet.</p>;
  return (
    <table className={styles.uploads}>
      <caption>Uploads</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Published (UTC)</th>
          <th scope="col" className={styles.number}>
            Rows
          </th>
          <th scope="col" className={styles.number}>
            Attacks
          </th>
          <th scope="col" className={styles.number}>
            Rejected
          </th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} isSignedIn={isSignedIn} />
        ))}
      </tbody>
    </table>
  );
}

function UploadRow({ upload, isSignedIn }: { upload: UploadSummary; isSignedIn: boolean }) {
  const { id, filename, publishedAt, rows, attacks, rejectedRows, state } = upload;
  return (
    <tr data-undone={state === 'retired' || undefined}>
      <th scope="row">{filename}</th>
      <td data-name="Published (UTC)">
        {publishedAt ? `${dateText(publishedAt)}, ${clockText(publishedAt)}` : '–'}
      </td>
      <td data-name="Rows" className={styles.number}>
        {formatExact(rows)}
      </td>
      <td data-name="Attacks" className={styles.number}>
        {formatExact(attacks)}
      </td>
      <td data-name="Rejected" className={styles.number}>
        {toNumber(rejectedRows) > 0 ? (
          <a href={`/api/v1/uploads/${id}/rejects.csv`} download={`rejects of ${filename}`}>
            {formatExact(rejectedRows)}
            <span className="visually-hidden"> rejected rows of {filename} as CSV</span>
          </a>
        ) : (
          '0'
        )}
      </td>
      <td data-name="State">
        <span className={styles.state}>
          {state === 'retired' ? 'undone' : state}
          {isSignedIn && state === 'published' && <UndoUploadButton id={id} filename={filename} />}
          {isSignedIn && state === 'retired' && <RedoUploadButton id={id} filename={filename} />}
        </span>
      </td>
    </tr>
  );
}
