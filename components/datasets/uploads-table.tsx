import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import { clockText, dateText } from '@/lib/chart/time-text';
import { toNumber } from '@/lib/domain/count';
import type { UploadSummary } from '@/lib/domain/dataset';
import { RedoUploadButton } from './redo-upload-button';
import { UndoUploadButton } from './undo-upload-button';
import styles from './uploads-table.module.css';

interface UploadsTableProps {
  uploads: readonly UploadSummary[];
  isSignedIn: boolean;
}

/** What was uploaded into a dataset, newest first, and what became of it. */
export function UploadsTable({ uploads, isSignedIn }: UploadsTableProps) {
  const { t } = useWords();
  if (uploads.length === 0) return <p className={styles.none}>{t('datasets.none')}</p>;
  return (
    <table className={styles.uploads}>
      <caption>{t('datasets.uploads')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('datasets.file')}</th>
          <th scope="col">{t('datasets.published')}</th>
          <th scope="col" className={styles.number}>
            {t('datasets.rows')}
          </th>
          <th scope="col" className={styles.number}>
            {t('datasets.attacks')}
          </th>
          <th scope="col" className={styles.number}>
            {t('datasets.rejected')}
          </th>
          <th scope="col">{t('datasets.state')}</th>
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
  const { locale, t } = useWords();
  const { id, filename, publishedAt, rows, attacks, rejectedRows, state } = upload;
  return (
    <tr data-undone={state === 'retired' || undefined}>
      <th scope="row">{filename}</th>
      <td data-name={t('datasets.published')}>
        {publishedAt ? `${dateText(publishedAt, locale)}, ${clockText(publishedAt)}` : '–'}
      </td>
      <td data-name={t('datasets.rows')} className={styles.number}>
        {formatExact(rows, locale)}
      </td>
      <td data-name={t('datasets.attacks')} className={styles.number}>
        {formatExact(attacks, locale)}
      </td>
      <td data-name={t('datasets.rejected')} className={styles.number}>
        {toNumber(rejectedRows) > 0 ? (
          <a href={`/api/v1/uploads/${id}/rejects.csv`} download={t('datasets.rejectsFile', { filename })}>
            {formatExact(rejectedRows, locale)}
            <span className="visually-hidden"> {t('datasets.rejectsAbout', { filename })}</span>
          </a>
        ) : (
          '0'
        )}
      </td>
      <td data-name={t('datasets.state')}>
        <span className={styles.state}>
          {t(`datasets.state-${state}`)}
          {isSignedIn && state === 'published' && <UndoUploadButton id={id} filename={filename} />}
          {isSignedIn && state === 'retired' && <RedoUploadButton id={id} filename={filename} />}
        </span>
      </td>
    </tr>
  );
}
