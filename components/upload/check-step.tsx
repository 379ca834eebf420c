'use client';

import { useQuery } from '@tanstack/react-query';
import { holdsProblem, precisionProblem } from '@/lib/client/upload/fit-problems';
import { isOutOfDate, planCheck } from '@/lib/client/upload/plan-check';
import type { UploadDraft } from '@/lib/client/upload/upload-draft';
import { datasetsQuery } from '@/lib/client/upload/upload-queries';
import type { Passport } from '@/lib/domain/passport';
import type { CheckReport } from '@/lib/domain/upload';
import { CheckReportView } from './check-report-view';
import { DiscardButton } from './discard-button';
import { Notice } from './notice';
import { OverlapNotice } from './overlap-notice';
import { ProblemNote } from './problem-note';
import { ProgressBar } from './progress-bar';
import { reportSentence } from './report-sentence';
import { StepHeading } from './step-heading';
import styles from './upload.module.css';
import type { StepProps } from './upload-steps';
import { useCheck } from './use-check';
import type { SetDraft } from './use-upload-draft';

/** Step 3: what publishing the file would do, before it does. */
export function CheckStep(props: StepProps & { draft: UploadDraft; setDraft: SetDraft }) {
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
      {state === 'checking' ? (
        <CheckProgress {...props} />
      ) : (
        <p role="status" className="visually-hidden">
          {heading}
        </p>
      )}
      {state === 'failed' && <FailedCheck {...props} />}
      {state === 'checked' && report && <CheckedFile {...props} report={report} />}
    </>
  );
}

function headingOf({ upload }: StepProps): string {
  return upload.report ? reportSentence(upload.report) : `“${upload.filename}” could not be checked`;
}

function CheckProgress({ upload, onRestart }: StepProps) {
  const { id, filename, progress } = upload;
  const text = `Every row is read: ${Math.floor(progress * 100)} % done. You can close this page; the check goes on.`;
  return (
    <>
      <ProgressBar label="Check of the file" share={progress} text={text} />
      <div className={styles.actions}>
        <DiscardButton
          id={id}
          filename={filename}
          onDiscarded={onRestart}
          words="Stop and discard this file"
        />
      </div>
    </>
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
  setDraft: SetDraft;
  report: NonNullable<StepProps['upload']['report']>;
};

function CheckedFile({ upload, report, draft, setDraft, onGo }: CheckedFileProps) {
  const datasets = useQuery(datasetsQuery());
  const target = datasets.data?.datasets.find(({ slug }) => slug === report.dataset);
  const misfit = target ? misfitOf(report, target.passport) : null;
  const plan = planCheck(draft, datasets.data?.datasets ?? []);
  const check = useCheck(upload.id, () => undefined);
  const isOld = isOutOfDate(draft, report);
  const isEmpty = report.period === null;
  return (
    <>
      {isOld && <OutOfDate />}
      {check.error && <ProblemNote problem={check.error} />}
      {misfit && <ProblemNote problem={misfit} />}
      {report.overlap && target && (
        <OverlapNotice
          overlap={report.overlap}
          dataset={target.title}
          isRanking={report.attacks === null}
          onReplace={() => {
            setDraft({ mode: 'replace' });
            onGo('publish');
          }}
        />
      )}
      <CheckReportView
        id={upload.id}
        report={report}
        choices={{
          aliases: draft.aliases,
          onChange: (aliases) => setDraft({ aliases }),
          onCheck: plan.call && isOld && !check.isPending ? () => check.mutate(plan.call) : null,
        }}
      />
      <div className={styles.actions}>
        {!isEmpty && (
          <button
            type="button"
            className="button button-primary"
            disabled={isOld || misfit !== null}
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

function misfitOf(report: CheckReport, passport: Passport): string | null {
  return holdsProblem(report.mapping, passport) ?? precisionProblem(report, passport);
}

/** Says that the report is about earlier answers. */
export function OutOfDate() {
  return (
    <Notice>
      <p>
        <b>You changed the columns, the countries or the dataset after this check.</b> Check the file again
        before you publish it.
      </p>
    </Notice>
  );
}
