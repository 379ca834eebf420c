import { describePeriod } from '@/lib/chart/describe-period';
import { toNumber } from '@/lib/domain/count';
import type { UploadOverlap } from '@/lib/domain/upload';
import { Notice } from './notice';
import { rowsText } from './report-sentence';

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
  return (
    <Notice>
      {sameFile !== null && (
        <p>
          <b>This file is part of “{dataset}” already</b>, byte for byte
          {isRanking
            ? ': it can replace what is there, not be added.'
            : ': added again, its attacks count twice.'}{' '}
          <a href={`/upload?id=${sameFile}`}>See the earlier upload</a>
        </p>
      )}
      {isRanking && sameFile === null && (
        <p>
          <b>“{dataset}” has a ranking of the same time already.</b> This file can replace what is there, not
          be added: a country has one place at a time.
        </p>
      )}
      {!isRanking && toNumber(rows) > 0 && period && (
        <p>
          <b>
            {rowsText(rows)} of this file may be in “{dataset}” already:
          </b>{' '}
          it holds numbers for the same times, countries, organisations and types, {describePeriod(period)}.
          If they count the same attacks, adding them counts these twice.
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={onReplace}>
          Replace what is there instead
        </button>
      </p>
    </Notice>
  );
}
