import type { UseQueryResult } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { isRanking } from '@/lib/client/upload/column-choices';
import type { ChoiceProblem } from '@/lib/client/upload/mapping-problems';
import type { UploadDraft } from '@/lib/client/upload/upload-draft';
import type { DatasetSummary } from '@/lib/domain/dataset';
import { problemOf } from './choice-part';
import { DatasetFacts } from './dataset-facts';
import styles from './field.module.css';
import { NewDatasetFields } from './new-dataset-fields';
import { Option } from './option';
import { ProblemNote } from './problem-note';
import { Section } from './section';
import type { SetDraft } from './use-upload-draft';

interface DestinationFieldsProps {
  draft: UploadDraft;
  setDraft: SetDraft;
  datasets: UseQueryResult<{ datasets: DatasetSummary[] }>;
  problems: readonly ChoiceProblem[];
}

/** The dataset that the file is for: one that exists, or a new one. */
export function DestinationFields({ draft, setDraft, datasets, problems }: DestinationFieldsProps) {
  const { t } = useWords();
  const known = datasets.data?.datasets ?? [];
  const misfit = problemOf(problems, 'dataset');
  const isNew = !known.some(({ slug }) => slug === draft.dataset);
  return (
    <Section title={t('upload.whereTitle')} note={t('upload.whereNote')}>
      {datasets.error && <ProblemNote problem={datasets.error} />}
      <fieldset className={styles.set}>
        <legend className="visually-hidden">{t('upload.dataset')}</legend>
        <Option
          type="radio"
          name="dataset"
          checked={isNew}
          onChange={() => setDraft({ dataset: '' })}
          title={t('upload.newDataset')}
          note={t('upload.newDatasetNote', { holds: isRanking(draft.choices) ? 'places' : 'counts' })}
        />
        {isNew && (
          <NewDatasetFields
            fresh={draft.fresh}
            problems={problems}
            onChange={(fresh) => setDraft({ fresh })}
          />
        )}
        {known.map((dataset) => (
          <Option
            key={dataset.slug}
            type="radio"
            name="dataset"
            checked={dataset.slug === draft.dataset}
            invalid={misfit !== null && dataset.slug === draft.dataset}
            onChange={() => setDraft({ dataset: dataset.slug })}
            title={dataset.title}
            note={<DatasetFacts dataset={dataset} />}
          />
        ))}
        {misfit && <p className={styles.problem}>{misfit}</p>}
      </fieldset>
    </Section>
  );
}
