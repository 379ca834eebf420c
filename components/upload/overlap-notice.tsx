import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { periodText } from '@/lib/chart/period-text';
import type { UploadOverlap } from '@/lib/domain/check-report';
import { toNumber } from '@/lib/domain/count';
import { Notice } from './notice';
import { rowsText } from './report-sentence';
import { UploadLink } from './upload-link';

interface OverlapNoticeProps {
  overlap: UploadOverlap;
  dataset: string;
  isRanking: boolean;
  onReplace: () => void;
}

/** Says before a publish what would be counted twice by adding the file. */
export function OverlapNotice({
  overlap: { sameFile, rows, period },
  dataset,
  isRanking,
  onReplace,
}: OverlapNoticeProps) {
  const words = useWords();
  const { t } = words;
  const b = (text: ReactNode) => <b>{text}</b>;
  const holds = isRanking ? 'places' : 'counts';
  return (
    <Notice>
      {sameFile !== null && (
        <p>
          {t.rich('upload.overlapFile', { dataset, holds, b })} <UploadLink id={sameFile} />
        </p>
      )}
      {isRanking && sameFile === null && <p>{t.rich('upload.overlapRanking', { dataset, b })}</p>}
      {!isRanking && toNumber(rows) > 0 && period && (
        <p>
          {t.rich('upload.overlapRows', {
            dataset,
            rows: rowsText(rows, words),
            count: toNumber(rows),
            period: periodText(period, words),
            b,
          })}
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={onReplace}>
          {t('upload.replaceInstead')}
        </button>
      </p>
    </Notice>
  );
}
