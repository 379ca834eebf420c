'use client';

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useWords } from '#use-words';
import type { ChoiceProblem } from '@/lib/client/upload/mapping-problems';
import { placeQuestions } from '@/lib/client/upload/place-questions';
import { planCheck } from '@/lib/client/upload/plan-check';
import type { UploadDraft } from '@/lib/client/upload/upload-draft';
import { datasetsQuery } from '@/lib/client/upload/upload-queries';
import { AttacksFields } from './attacks-fields';
import { ColumnsTable } from './columns-table';
import { DestinationFields } from './destination-fields';
import { DiscardButton } from './discard-button';
import { FileFacts } from './file-facts';
import { ProblemNote } from './problem-note';
import { ReadingFields } from './reading-fields';
import { StepHeading } from './step-heading';
import { TimeFields } from './time-fields';
import styles from './upload.module.css';
import type { StepProps } from './upload-steps';
import { useCheck } from './use-check';
import type { SetDraft } from './use-upload-draft';
import { WholeFileFields } from './whole-file-fields';

type ColumnsStepProps = StepProps & { draft: UploadDraft; setDraft: SetDraft };

/** Step 2: what the columns mean and where the numbers go. */
export function ColumnsStep({ upload, takesFocus, draft, setDraft, onGo, onRestart }: ColumnsStepProps) {
  const words = useWords();
  const { t } = words;
  const datasets = useQuery(datasetsQuery());
  const known = datasets.data?.datasets ?? [];
  const plan = planCheck(draft, known, words);
  const check = useCheck(upload.id, () => onGo('check'));
  const { form, problems, submit } = useAnswers(plan.problems, () => plan.call && check.mutate(plan.call));
  const timeZone =
    known.find(({ slug }) => slug === draft.dataset)?.passport.timeZone ?? draft.fresh.timeZone;
  const questions = placeQuestions(upload.received.questions, upload.received.columns, words);
  const part = {
    choices: draft.choices,
    problems,
    onChange: (choices: UploadDraft['choices']) => setDraft({ choices }),
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <StepHeading takesFocus={takesFocus} sub={<FileFacts received={upload.received} />}>
        {t.rich('upload.columnsTitle', {
          filename: upload.filename,
          name: (text) => <span className={styles.filename}>{text}</span>,
        })}
      </StepHeading>
      {upload.problem && <ProblemNote problem={upload.problem} />}
      <ReadingFields upload={upload} setDraft={setDraft} />
      <ColumnsTable {...part} received={upload.received} questions={questions} />
      <TimeFields {...part} timeZone={timeZone} questions={questions} />
      <AttacksFields {...part} />
      <WholeFileFields {...part} />
      <DestinationFields draft={draft} setDraft={setDraft} datasets={datasets} problems={problems} />
      {check.error && <ProblemNote problem={check.error} />}
      <div className={styles.actions}>
        <button
          type="submit"
          className="button button-primary"
          disabled={check.isPending || datasets.isPending}
        >
          {t(check.isPending ? 'upload.startingCheck' : 'upload.check')}
        </button>
        <p role="status">{problems.length > 0 && t('upload.missing', { count: problems.length })}</p>
        <DiscardButton id={upload.id} filename={upload.filename} onDiscarded={onRestart} />
      </div>
    </form>
  );
}

/** Shows what is missing once a person tried to go on, and moves to the first of it. */
function useAnswers(missing: readonly ChoiceProblem[], onComplete: () => void) {
  const form = useRef<HTMLFormElement>(null);
  const [hasTried, setTried] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) onComplete();
    // After the marks are drawn.
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
  return { form, problems: hasTried ? missing : [], submit };
}
