'use client';

import { useWords } from '#use-words';
import { Section } from '@/components/upload/section';
import own from './claim-form.module.css';
import styles from './ledger.module.css';
import type { OtherClaim } from './other-claim';
import type { FieldsProps } from './value-fields';

/** The claims of the same topic with which this one cannot hold together. */
export function ConflictFields({
  fields,
  set,
  problem,
  others,
}: FieldsProps & { others: readonly OtherClaim[] }) {
  const { t } = useWords();
  const { conflictsWith, topic } = fields;
  const listed = others.filter((other) => other.topic === topic || conflictsWith.includes(other.id));
  if (listed.length === 0) return null;
  const wrong = problem('conflictsWith');
  return (
    <Section title={t('claimForm.conflicts')}>
      {wrong && <p className={styles.problem}>{wrong}</p>}
      <fieldset className={own.others}>
        <legend className="visually-hidden">{t('claimForm.conflicts')}</legend>
        {listed.map(({ id, outlet, unit }) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={conflictsWith.includes(id)}
              onChange={({ target }) =>
                set({
                  conflictsWith: target.checked
                    ? [...conflictsWith, id]
                    : conflictsWith.filter((it) => it !== id),
                })
              }
            />
            <span>
              {outlet} <small>{unit}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
