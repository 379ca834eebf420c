import type { ChoiceProblem } from '@/lib/client/upload/build-mapping';
import { slugOfDraft } from '@/lib/client/upload/new-dataset';
import type { DatasetDraft } from '@/lib/client/upload/upload-draft';
import { problemOf } from './choice-part';
import { Field } from './field';
import styles from './new-dataset-fields.module.css';
import { TextField } from './text-field';
import { TimeZoneSelect } from './time-zone-select';

interface NewDatasetFieldsProps {
  fresh: DatasetDraft;
  problems: readonly ChoiceProblem[];
  onChange: (fresh: DatasetDraft) => void;
}

/** What a check needs to know of a dataset that is not there yet. */
export function NewDatasetFields({ fresh, problems, onChange }: NewDatasetFieldsProps) {
  return (
    <div className={styles.fields}>
      <TextField
        label="Title"
        value={fresh.title}
        maxLength={120}
        hint="What it counts, where and when: “DDoS attacks by target country, 2014–2015”."
        problem={problemOf(problems, 'title')}
        onChange={(title) => onChange({ ...fresh, title })}
      />
      <TextField
        label="Address"
        value={slugOfDraft(fresh)}
        maxLength={60}
        hint={`Its page will be /datasets/${slugOfDraft(fresh) || '…'}`}
        problem={problemOf(problems, 'slug')}
        onChange={(slug) => onChange({ ...fresh, slug })}
      />
      <Field label="Time zone" hint="Days begin at its midnight.">
        {(aria) => (
          <TimeZoneSelect
            {...aria}
            value={fresh.timeZone}
            onChange={(timeZone) => onChange({ ...fresh, timeZone })}
          />
        )}
      </Field>
    </div>
  );
}
