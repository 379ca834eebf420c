'use client';

import { isOutOfDate } from '@/lib/client/upload/plan-check';
import type { UploadDraft } from '@/lib/client/upload/upload-draft';
import { CheckReportView } from './check-report-view';
import { Notice } from './notice';
import { ProblemNote } from './problem-note';
import { reportSentence } from './report-sentence';
import { StepHeading } from './step-heading';
import styles from './upload.module.css';
import type { StepProps } from './upload-steps';

/** Step 3: what publishing the file would do, before it does. */
export function CheckStep(props: StepProps & { draft: UploadDraft }) {
  const { upload, takesFocus } = props;
  const { report, state } = upload;
  const heading = state === 'checking' ? `Checking “${upload.filename}”` : headingOf(props);
  return (
    <>
      <StepHeading
        takesFocus={takesFocus}
        sub={report && state === 'checked' ? `“${upload.filename}”` : null}
      >
        {heading}
      </StepHeading>
      <div role="status" className={state === 'checking' ? '' : 'visually-hidden'}>
        {state === 'checking' ? <CheckProgress share={upload.progress} /> : heading}
      </div>
      {state === 'failed' && <FailedCheck {...props} />}
      {state === 'checked' && report && <CheckedFile {...props} report={report} />}
    </>
  );
}

function headingOf({ upload }: StepProps): string {
  return upload.report ? reportSentence(upload.report) : `“${upload.filename}” could not be checked`;
}

function CheckProgress({ share }: { share: number }) {
  const percent = Math.floor(share * 100);
  return (
    <div className={styles.progress}>
      <p>Every row is read: {percent} % done. You can close this page; the check goes on.</p>
      <progress aria-label="Share of the file that was checked" value={share} max={1} />
    </div>
  );
}

function FailedCheck({ upload, onGo }: StepProps) {
  return (
    <ProblemNote problem={upload.problem ?? 'The check ended without a reason. Check the file again.'}>
      <button type="button" className="button" onClick={() => onGo('columns')}>
        Back to columns
      </button>
    </ProblemNote>
  );
}

type CheckedFileProps = StepProps & {
  draft: UploadDraft;
  report: NonNullable<StepProps['upload']['report']>;
};

function CheckedFile({ upload, report, draft, onGo }: CheckedFileProps) {
  const isOld = isOutOfDate(draft, report);
  const isEmpty = report.period === null;
  return (
    <>
      {isOld && <OutOfDate />}
      <CheckReportView id={upload.id} report={report} />
      <div className={styles.actions}>
        {!isEmpty && (
          <button
            type="button"
            className="button button-primary"
            disabled={isOld}
            onClick={() => onGo('publish')}
          >
            Go on to publish
          </button>
        )}
        <button type="button" className="button" onClick={() => onGo('columns')}>
          Back to columns
        </button>
        {isEmpty && (
          <p>There is nothing to publish. Correct the columns, or mend the file and upload it again.</p>
        )}
      </div>
    </>
  );
}

/** Says that the report is about earlier answers. */
export function OutOfDate() {
  return (
    <Notice>
      <p>
        <b>You changed the columns or the dataset after this check.</b> Go back to columns and check the file
        again before you publish it.
      </p>
    </Notice>
  );
}
