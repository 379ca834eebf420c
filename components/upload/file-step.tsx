'use client';

import { useWords } from '#use-words';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { DropZone } from './drop-zone';
import zoneStyles from './drop-zone.module.css';
import { ProblemNote } from './problem-note';
import { ProgressBar } from './progress-bar';
import { Section } from './section';
import { sizeOfText, sizeText } from './size-text';
import { StepHeading } from './step-heading';
import styles from './upload.module.css';
import { type Sending, useSendFile } from './use-send-file';

interface FileStepProps {
  takesFocus: boolean;
  maxBytes: number;
  onReceived: (upload: ReceivedUpload) => void;
}

/** Step 1: the file leaves this computer. */
export function FileStep({ takesFocus, maxBytes, onReceived }: FileStepProps) {
  const { t } = useWords();
  const { sending, refused, send, cancel } = useSendFile(onReceived);
  return (
    <>
      <StepHeading takesFocus={takesFocus} sub={t('upload.fileSub')}>
        {t('upload.fileTitle')}
      </StepHeading>
      {sending ? (
        <SendProgress sending={sending} onCancel={cancel} />
      ) : (
        <DropZone maxBytes={maxBytes} onFile={send} />
      )}
      <div className={styles.failed}>
        {refused && (
          <ProblemNote problem={refused.error}>
            <p>{t('upload.notUploaded', { name: refused.name })}</p>
          </ProblemNote>
        )}
      </div>
      <FileAdvice />
    </>
  );
}

function SendProgress({ sending, onCancel }: { sending: Sending; onCancel: () => void }) {
  const words = useWords();
  const { t } = words;
  const { name, sent, all } = sending;
  const share = all > 0 ? sent / all : 0;
  const state = share < 1 ? sizeOfText(sent, all, words) : t('upload.sent', { size: sizeText(all, words) });
  return (
    <div className={zoneStyles.zone}>
      <ProgressBar
        label={t('upload.uploadOf', { name })}
        share={share}
        text={t('upload.uploading', { name, state })}
      />
      <button type="button" className="button" onClick={onCancel}>
        {t('upload.cancel')}
      </button>
    </div>
  );
}

function FileAdvice() {
  const { t } = useWords();
  return (
    <Section title={t('upload.adviceTitle')}>
      <p>{t.rich('upload.advice', { b: (text) => <b>{text}</b> })}</p>
    </Section>
  );
}
