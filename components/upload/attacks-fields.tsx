import { useWords } from '#use-words';
import { isRanking, numberColumns } from '@/lib/client/upload/column-choices';
import { type ChoicePartProps, problemOf } from './choice-part';
import { Field } from './field';
import styles from './field.module.css';
import { Option } from './option';
import { Section } from './section';

function RankingNote() {
  const { t } = useWords();
  return (
    <Section title={t('upload.rankingNote')}>
      <p>{t('upload.rankingKept')}</p>
    </Section>
  );
}

/** How attacks are counted: by the numbers of a column, or by the rows. */
export function AttacksFields({ choices, problems, onChange }: ChoicePartProps) {
  const { t } = useWords();
  if (isRanking(choices)) return <RankingNote />;
  const counts = numberColumns(choices);
  if (counts.length === 0) {
    const problem = problemOf(problems, 'attacks');
    return (
      <Section title={t('upload.attacks')} note={t('upload.noCounts')}>
        <div>
          <Option
            type="checkbox"
            name="one-per-row"
            checked={choices.onePerRow}
            invalid={problem !== null}
            onChange={(onePerRow) => onChange({ ...choices, onePerRow })}
            title={t('upload.onePerRow')}
            note={t('upload.onePerRowNote')}
          />
          {problem && <p className={styles.problem}>{problem}</p>}
        </div>
      </Section>
    );
  }
  if (counts.length > 1) return null;
  return (
    <Section title={t('upload.attacks')} note={t('upload.countsNote')}>
      <Field label={t('upload.pointMeans')}>
        {(aria) => (
          <select
            {...aria}
            className={`field ${styles.choice}`}
            value={choices.decimal}
            onChange={({ target }) => {
              const decimal = (['', '.', ','] as const).find((sign) => sign === target.value);
              if (decimal !== undefined) onChange({ ...choices, decimal });
            }}
          >
            <option value="">{t('upload.point-file')}</option>
            <option value=",">{t('upload.point-groups')}</option>
            <option value=".">{t('upload.point-decimals')}</option>
          </select>
        )}
      </Field>
    </Section>
  );
}
