'use client';

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useWords } from '#use-words';
import { passportProblems, slugOfDraft } from '@/lib/client/upload/new-dataset';
import { isOutOfDate } from '@/lib/client/upload/plan-check';
import type { UploadDraft } from '@/lib/client/upload/upload-draft';
import { datasetsQuery } from '@/lib/client/upload/upload-queries';
import { holdingOf } from '@/lib/domain/attack-columns';
import type { CheckReport } from '@/lib/domain/check-report';
import { ModeFields } from './mode-fields';
import { OutOfDate } from './out-of-date';
import { PassportFields } from './passport-fields';
import { ProblemNote } from './problem-note';
import { rowsText } from './report-sentence';
import { StepHeading } from './step-heading';
import styles from './upload.module.css';
import type { StepProps } from './upload-steps';
import { usePublish } from './use-publish';
import type { SetDraft } from './use-upload-draft';

type PublishStepProps = StepProps & { draft: UploadDraft; setDraft: SetDraft };

/** Step 4: the numbers become visible, all of them at once. */
export function PublishStep(props: PublishStepProps) {
  const { t } = useWords();
  const { report, filename } = props.upload;
  if (!report) return <p role="status">{t('upload.publishing', { filename })}</p>;
  return <PublishForm {...props} report={report} />;
}

function PublishForm({
  upload,
  report,
  takesFocus,
  draft,
  setDraft,
  onGo,
}: PublishStepProps & { report: CheckReport }) {
  const words = useWords();
  const { t } = words;
  const datasets = useQuery(datasetsQuery());
  const target = datasets.data?.datasets.find(({ slug }) => slug === draft.dataset);
  const publish = usePublish(upload.id);
  const form = useRef<HTMLFormElement>(null);
  const [hasTried, setTried] = useState(false);
  const missing = draft.dataset === '' ? passportProblems(draft.fresh, holdingOf(report.mapping), words) : [];
  const isOld = isOutOfDate(draft, report, words);
  const rows = rowsText(report.rows.accepted, words);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) publish.mutate({ draft, report });
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <StepHeading
        takesFocus={takesFocus}
        sub={t('upload.itsAddress', { path: `/datasets/${draft.dataset || slugOfDraft(draft.fresh)}` })}
      >
        {t('upload.publishTitle', {
          rows,
          target: target ? 'old' : 'new',
          title: target?.title ?? draft.fresh.title,
        })}
      </StepHeading>
      {isOld && <OutOfDate />}
      {draft.dataset === '' ? (
        <PassportFields
          fresh={draft.fresh}
          report={report}
          problems={hasTried ? missing : []}
          onChange={(fresh) => setDraft({ fresh })}
        />
      ) : (
        <ModeFields
          mode={draft.mode}
          target={target}
          report={report}
          onChange={(mode) => setDraft({ mode })}
        />
      )}
      {publish.error && <ProblemNote problem={publish.error} />}
      <div className={styles.actions}>
        <button type="submit" className="button button-primary" disabled={isOld || publish.isPending}>
          {publish.isPending ? t('upload.publishNow') : t('upload.publishRows', { rows })}
        </button>
        <button type="button" className="button" onClick={() => onGo('check')}>
          {t('upload.toCheck')}
        </button>
        <p role="status">{publish.isPending && t('upload.countedAgain')}</p>
      </div>
    </form>
  );
}
