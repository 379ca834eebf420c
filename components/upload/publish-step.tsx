'use client';

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { passportProblems, slugOfDraft } from '@/lib/client/upload/new-dataset';
import { isOutOfDate } from '@/lib/client/upload/plan-check';
import type { UploadDraft } from '@/lib/client/upload/upload-draft';
import { datasetsQuery } from '@/lib/client/upload/upload-queries';
import { holdingOf } from '@/lib/domain/attack-columns';
import type { CheckReport } from '@/lib/domain/upload';
import { OutOfDate } from './check-step';
import { ModeFields } from './mode-fields';
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
  const { report } = props.upload;
  if (!report) return <p role="status">Publishing “{props.upload.filename}”…</p>;
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
  const datasets = useQuery(datasetsQuery());
  const target = datasets.data?.datasets.find(({ slug }) => slug === draft.dataset);
  const publish = usePublish(upload.id);
  const form = useRef<HTMLFormElement>(null);
  const [hasTried, setTried] = useState(false);
  const missing = draft.dataset === '' ? passportProblems(draft.fresh, holdingOf(report.mapping)) : [];
  const isOld = isOutOfDate(draft, report);

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
        sub={`Its address: /datasets/${draft.dataset || slugOfDraft(draft.fresh)}`}
      >
        Publish {rowsText(report.rows.accepted)} {target ? 'to' : 'as'} “{target?.title ?? draft.fresh.title}”
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
          {publish.isPending ? 'Publishing…' : `Publish ${rowsText(report.rows.accepted)}`}
        </button>
        <button type="button" className="button" onClick={() => onGo('check')}>
          Back to the check
        </button>
        <p role="status">{publish.isPending ? 'Every row is counted once more in the store.' : ''}</p>
      </div>
    </form>
  );
}
