'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '#use-words';
import { uploadQuery } from '@/lib/client/upload/upload-queries';
import { openSteps, stepOf, type UploadStep } from '@/lib/client/upload/upload-step';
import { FileStep } from './file-step';
import { ProblemNote } from './problem-note';
import { StepHeading } from './step-heading';
import { StepList } from './step-list';
import { UploadSteps } from './upload-steps';

interface UploadJourneyProps {
  /** Null before a file has arrived. */
  id: string | null;
  /** As the address says it; may be anything. */
  step: string | null;
  maxBytes: number;
  onGo: (id: string | null, step: UploadStep | null) => void;
}

/** From a file to published numbers, in four steps. Where one is comes from the server, so the page can be closed. */
export function UploadJourney({ id, step, maxBytes, onGo }: UploadJourneyProps) {
  const [hasMoved, setMoved] = useState(false);
  const go = (nextId: string | null, nextStep: UploadStep | null) => {
    setMoved(true);
    onGo(nextId, nextStep);
  };
  if (id !== null) return <KnownUpload key={id} id={id} step={step} hasMoved={hasMoved} onGo={go} />;
  return (
    <>
      <StepList current="file" open={[]} onGo={() => undefined} />
      <FileStep takesFocus={hasMoved} maxBytes={maxBytes} onReceived={(upload) => go(upload.id, 'columns')} />
    </>
  );
}

interface KnownUploadProps {
  id: string;
  step: string | null;
  hasMoved: boolean;
  onGo: (id: string | null, step: UploadStep | null) => void;
}

function KnownUpload({ id, step, hasMoved, onGo }: KnownUploadProps) {
  const { t } = useWords();
  const { data: upload, error } = useQuery(uploadQuery(id));
  if (!upload) {
    return error ? (
      <LostUpload error={error} onRestart={() => onGo(null, null)} />
    ) : (
      <p role="status">{t('upload.opening')}</p>
    );
  }
  const current = stepOf(upload.state, step);
  return (
    <>
      <StepList current={current} open={openSteps(upload.state)} onGo={(next) => onGo(id, next)} />
      <UploadSteps
        upload={upload}
        step={current}
        takesFocus={hasMoved}
        onGo={(next) => onGo(id, next)}
        onRestart={() => onGo(null, null)}
      />
    </>
  );
}

function LostUpload({ error, onRestart }: { error: Error; onRestart: () => void }) {
  const { t } = useWords();
  return (
    <>
      <StepHeading takesFocus={false}>{t('upload.lost')}</StepHeading>
      <ProblemNote problem={error}>
        <button type="button" className="button" onClick={onRestart}>
          {t('upload.chooseFile')}
        </button>
      </ProblemNote>
    </>
  );
}
