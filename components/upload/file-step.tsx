'use client';

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
  const { sending, refused, send, cancel } = useSendFile(onReceived);
  return (
    <>
      <StepHeading
        takesFocus={takesFocus}
        sub="Nothing is public before you publish it in step 4, and publishing can be undone."
      >
        Add attack counts from a CSV file
      </StepHeading>
      {sending ? (
        <SendProgress sending={sending} onCancel={cancel} />
      ) : (
        <DropZone maxBytes={maxBytes} onFile={send} />
      )}
      <div className={styles.failed}>
        {refused && (
          <ProblemNote problem={refused.error}>
            <p>“{refused.name}” was not uploaded.</p>
          </ProblemNote>
        )}
      </div>
      <FileAdvice />
    </>
  );
}

function SendProgress({ sending, onCancel }: { sending: Sending; onCancel: () => void }) {
  const { name, sent, all } = sending;
  const share = all > 0 ? sent / all : 0;
  const state = share < 1 ? sizeOfText(sent, all) : `${sizeText(all)} sent, looking at its columns`;
  return (
    <div className={zoneStyles.zone}>
      <ProgressBar label={`Upload of ${name}`} share={share} text={`Uploading “${name}”: ${state}`} />
      <button type="button" className="button" onClick={onCancel}>
        Cancel the upload
      </button>
    </div>
  );
}

function FileAdvice() {
  return (
    <Section title="What the file should hold">
      <p>
        Rows with a <b>country</b>, as a name or an ISO code, and a <b>number of attacks</b>; a <b>time</b>{' '}
        for each row, or one period for the whole file. Organisation and attack type are welcome. A raw log
        where each row is one attack works too, and so does a table with one column of counts per year or
        month.
      </p>
    </Section>
  );
}
