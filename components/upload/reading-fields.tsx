'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { correctedReading } from '@/lib/client/upload/corrected-reading';
import { readMapping } from '@/lib/client/upload/read-mapping';
import { correctReading } from '@/lib/client/upload/upload-calls';
import { uploadQuery } from '@/lib/client/upload/upload-queries';
import { DELIMITERS, ENCODINGS, type Reading } from '@/lib/domain/reading';
import type { UploadStatus } from '@/lib/domain/upload';
import { Field } from './field';
import styles from './field.module.css';
import { FirstRows } from './first-rows';
import { ProblemNote } from './problem-note';
import { delimiterText, encodingText } from './reading-words';
import { Section } from './section';
import type { SetDraft } from './use-upload-draft';

const MOST_SKIPPED = 20;
/** How bytes become columns and rows, open to change, with the first rows as the proof. */
export function ReadingFields({ upload, setDraft }: { upload: UploadStatus; setDraft: SetDraft }) {
  const { t } = useWords();
  const { received } = upload;
  const client = useQueryClient();
  const read = useMutation({
    mutationFn: (change: Partial<Reading>) =>
      correctReading(upload.id, correctedReading(received.reading, change)),
    onSuccess: (next) => {
      const anew: UploadStatus = {
        ...upload,
        state: 'received',
        received: next,
        report: null,
        problem: null,
      };
      client.setQueryData(uploadQuery(upload.id).queryKey, anew);
      setDraft({ choices: readMapping(next.columns, next.mapping) });
    },
  });
  return (
    <Section title={t('upload.readingTitle')} note={t('upload.readingNote')}>
      <ReadingSelects reading={received.reading} isBusy={read.isPending} onChange={read.mutate} />
      <p role="status" className="visually-hidden">
        {read.isPending ? t('upload.reading') : read.isSuccess && t('upload.readAnew')}
      </p>
      {read.error && <ProblemNote problem={read.error} />}
      <FirstRows received={received} />
    </Section>
  );
}

interface ReadingSelectsProps {
  reading: Reading;
  isBusy: boolean;
  onChange: (change: Partial<Reading>) => void;
}

function ReadingSelects({ reading, isBusy, onChange }: ReadingSelectsProps) {
  const words = useWords();
  const { t } = words;
  const skips = [...new Set([...Array(MOST_SKIPPED + 1).keys(), reading.skipLines])];
  const part = { isBusy };
  return (
    <div className={styles.grid}>
      <Choice
        {...part}
        label={t('upload.encoding')}
        value={reading.encoding}
        options={ENCODINGS.map((encoding) => [encoding, encodingText(encoding, words)])}
        onChange={(encoding) => onChange({ encoding })}
      />
      <Choice
        {...part}
        label={t('upload.separatedBy')}
        value={reading.delimiter}
        options={[...new Set([...DELIMITERS, reading.delimiter])].map((sign) => [
          sign,
          delimiterText(sign, words),
        ])}
        onChange={(delimiter) => onChange({ delimiter })}
      />
      <Choice
        {...part}
        label={t('upload.linesAbove')}
        value={reading.skipLines}
        options={skips.map((lines) => [lines, t('upload.skip', { lines })])}
        onChange={(skipLines) => onChange({ skipLines })}
      />
      <Choice
        {...part}
        label={t('upload.columnNames')}
        value={reading.headerLines}
        options={([0, 1, 2] as const).map((lines) => [lines, t(`upload.header-${lines}`)])}
        onChange={(headerLines) => onChange({ headerLines })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string | number> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  isBusy: boolean;
  onChange: (value: T) => void;
}

function Choice<T extends string | number>({ label, value, options, isBusy, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      {(aria) => (
        <select
          {...aria}
          className={`field ${styles.choice}`}
          value={value}
          disabled={isBusy}
          onChange={({ target }) => {
            const chosen = options[target.selectedIndex];
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
