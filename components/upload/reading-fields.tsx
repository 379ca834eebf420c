'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { correctedReading } from '@/lib/client/upload/corrected-reading';
import { readMapping } from '@/lib/client/upload/read-mapping';
import { correctReading } from '@/lib/client/upload/upload-calls';
import { uploadQuery } from '@/lib/client/upload/upload-queries';
import { ENCODINGS, type Reading } from '@/lib/domain/reading';
import type { UploadStatus } from '@/lib/domain/upload';
import { Field } from './field';
import styles from './field.module.css';
import { FirstRows } from './first-rows';
import { ProblemNote } from './problem-note';
import { DELIMITER_NAMES, ENCODING_NAMES, HEADER_NAMES, skipText } from './reading-words';
import { Section } from './section';
import type { SetDraft } from './use-upload-draft';

const MOST_SKIPPED = 20;
const NOTE =
  'If the rows look wrong here, correct how the file is read. What you answered about its columns is then asked anew.';

/** How bytes become columns and rows, open to change, with the first rows as the proof. */
export function ReadingFields({ upload, setDraft }: { upload: UploadStatus; setDraft: SetDraft }) {
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
    <Section title="How the file is read" note={NOTE}>
      <ReadingSelects reading={received.reading} isBusy={read.isPending} onChange={read.mutate} />
      <p role="status" className="visually-hidden">
        {read.isPending ? 'Reading the file anew…' : read.isSuccess ? 'The file was read anew.' : ''}
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
  const skips = [...new Set([...Array(MOST_SKIPPED + 1).keys(), reading.skipLines])];
  const part = { isBusy };
  return (
    <div className={styles.grid}>
      <Choice
        {...part}
        label="Encoding"
        value={reading.encoding}
        options={ENCODINGS.map((encoding) => [encoding, ENCODING_NAMES[encoding]])}
        onChange={(encoding) => onChange({ encoding })}
      />
      <Choice
        {...part}
        label="Columns are separated by"
        value={reading.delimiter}
        options={Object.entries({ [reading.delimiter]: `“${reading.delimiter}”`, ...DELIMITER_NAMES })}
        onChange={(delimiter) => onChange({ delimiter })}
      />
      <Choice
        {...part}
        label="Lines left out above"
        value={reading.skipLines}
        options={skips.map((lines) => [lines, skipText(lines)])}
        onChange={(skipLines) => onChange({ skipLines })}
      />
      <Choice
        {...part}
        label="Names of the columns"
        value={reading.headerLines}
        options={([0, 1, 2] as const).map((lines) => [lines, HEADER_NAMES[lines]])}
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
