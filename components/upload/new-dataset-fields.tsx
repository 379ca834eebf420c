import { useWords } from '#use-words';
import type { ChoiceProblem } from '@/lib/client/upload/mapping-problems';
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
  const { t } = useWords();
  return (
    <div className={styles.fields}>
      <TextField
        label={t('upload.title')}
        value={fresh.title}
        maxLength={120}
        hint={t('upload.titleHint')}
        problem={problemOf(problems, 'title')}
        onChange={(title) => onChange({ ...fresh, title })}
      />
      <TextField
        label={t('upload.address')}
        value={slugOfDraft(fresh)}
        maxLength={60}
        hint={t('upload.addressHint', { path: `/datasets/${slugOfDraft(fresh) || '…'}` })}
        problem={problemOf(problems, 'slug')}
        onChange={(slug) => onChange({ ...fresh, slug })}
      />
      <Field label={t('upload.timeZone')} hint={t('upload.timeZoneHint')}>
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
