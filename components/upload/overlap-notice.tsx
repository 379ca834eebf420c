import { describePeriod } from '@/lib/chart/describe-period';
import { toNumber } from '@/lib/domain/count';
import type { UploadOverlap } from '@/lib/domain/upload';
import { Notice } from './notice';
import { rowsText } from './report-sentence';

interface OverlapNoticeProps {
  overlap: UploadOverlap;
  dataset: string;
  onReplace: () => void;
}

/** Says before a publish what would be counted twice by adding the file. */
export function OverlapNotice({
  overlap: { sameFile, rows, period },
  dataset,
  onReplace,
}: OverlapNoticeProps) {
  return (
    <Notice>
      {sameFile !== null && (
        <p>
          <b>This file is part of “{dataset}” already</b>, byte for byte: added again, its attacks count
          twice. <a href={`/upload?id=${sameFile}`}>See the earlier upload</a>
        </p>
      )}
      {toNumber(rows) > 0 && period && (
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
