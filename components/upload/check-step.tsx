'use client';

import { useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { holdsProblem, precisionProblem } from '@/lib/client/upload/fit-problems';
import { isOutOfDate, planCheck } from '@/lib/client/upload/plan-check';
import type { UploadDraft } from '@/lib/client/upload/upload-draft';
import { datasetsQuery } from '@/lib/client/upload/upload-queries';
import type { CheckReport } from '@/lib/domain/check-report';
import type { Passport } from '@/lib/domain/passport';
import type { Words } from '@/lib/words/words';
import { CheckReportView } from './check-report-view';
import { DiscardButton } from './discard-button';
import { OutOfDate } from './out-of-date';
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
  const words = useWords();
  const { upload, takesFocus } = props;
  const { report, state } = upload;
  const heading = headingOf(upload, words);
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

function headingOf({ filename, report, state }: StepProps['upload'], words: Words): string {
  if (state === 'checking') return words.t('upload.checking', { filename });
  return report ? reportSentence(report, words) : words.t('upload.notChecked', { filename });
}

function CheckProgress({ upload, onRestart }: StepProps) {
  const { t } = useWords();
  const { id, filename, progress } = upload;
  const text = t('upload.progress', { percent: Math.floor(progress * 100) });
  return (
    <>
      <ProgressBar label={t('upload.checkOf')} share={progress} text={text} />
      <div className={styles.actions}>
        <DiscardButton id={id} filename={filename} onDiscarded={onRestart} words={t('upload.stop')} />
      </div>
    </>
  );
}

function FailedCheck({ upload, onGo }: StepProps) {
  const { t } = useWords();
  return (
    <ProblemNote problem={upload.problem ?? t('upload.noReason')}>
      <button type="button" className="button" onClick={() => onGo('columns')}>
        {t('upload.toColumns')}
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
  const words = useWords();
  const { t } = words;
  const datasets = useQuery(datasetsQuery());
  const target = datasets.data?.datasets.find(({ slug }) => slug === report.dataset);
  const misfit = target ? misfitOf(report, target.passport, words) : null;
  const plan = planCheck(draft, datasets.data?.datasets ?? [], words);
  const check = useCheck(upload.id, () => undefined);
  const isOld = isOutOfDate(draft, report, words);
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
            {t('upload.toPublish')}
          </button>
        )}
        <button type="button" className="button" onClick={() => onGo('columns')}>
          {t('upload.toColumns')}
        </button>
        {isEmpty && <p>{t('upload.nothing')}</p>}
      </div>
    </>
  );
}

function misfitOf(report: CheckReport, passport: Passport, words: Words): string | null {
  return holdsProblem(report.mapping, passport, words) ?? precisionProblem(report, passport, words);
}
