'use client';

import type { UploadStep } from '@/lib/client/upload/upload-step';
import type { UploadStatus } from '@/lib/domain/upload';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { PublishStep } from './publish-step';
import { PublishedStep } from './published-step';
import { useUploadDraft } from './use-upload-draft';

export interface StepProps {
  upload: UploadStatus;
  takesFocus: boolean;
  onGo: (step: UploadStep) => void;
  /** Leaves this upload and begins with another file. */
  onRestart: () => void;
}

/** Steps 2 to 4 of one upload; what a person has answered lives here, so that it outlasts going back and forth. */
export function UploadSteps({ step, ...props }: StepProps & { step: UploadStep }) {
  const [draft, setDraft] = useUploadDraft(props.upload);
  const { state } = props.upload;
  if (state === 'published' || state === 'retired') return <PublishedStep {...props} />;
  if (step === 'columns') return <ColumnsStep {...props} draft={draft} setDraft={setDraft} />;
  if (step === 'check') return <CheckStep {...props} draft={draft} setDraft={setDraft} />;
  return <PublishStep {...props} draft={draft} setDraft={setDraft} />;
}
