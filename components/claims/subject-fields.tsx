'use client';

import { useWords } from '#use-words';
import { Field } from '@/components/upload/field';
import { TextField } from '@/components/upload/text-field';
import { CLAIM_TOPICS } from '@/lib/domain/claim-topic';
import { countriesByName } from '@/lib/words/countries-by-name';
import type { FieldsProps } from './value-fields';

/** What the claim is about, what it counts, and over which time. */
export function SubjectFields({ fields, set, problem }: FieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Field label={t('claimForm.about')} problem={problem('topic')}>
        {(aria) => (
          <select
            {...aria}
            className="field"
            value={fields.topic}
            onChange={(it) => set({ topic: it.target.value })}
          >
            {CLAIM_TOPICS.map((topic) => (
              <option key={topic} value={topic}>
                {t(`claims.topic-${topic}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('claimForm.attacked')} problem={problem('about')}>
        {(aria) => (
          <select
            {...aria}
            className="field"
            value={fields.about}
            onChange={(it) => set({ about: it.target.value })}
          >
            <option value="">{t('claimForm.notSaid')}</option>
            {countriesByName(words).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={t('claimForm.counted')}
        hint={t('claimForm.countedHint')}
        value={fields.unit}
        onChange={(unit) => set({ unit })}
        problem={problem('unit')}
      />
      <TextField
        label={t('claimForm.when')}
        hint={t('claimForm.whenHint')}
        value={fields.windowNote}
        onChange={(windowNote) => set({ windowNote })}
        problem={problem('window.note')}
      />
      <TextField
        label={t('claimForm.firstDay')}
        hint={t('claimForm.firstDayHint')}
        value={fields.start}
        onChange={(start) => set({ start })}
        problem={problem('window.start')}
      />
      <TextField
        label={t('claimForm.lastDay')}
        hint={t('claimForm.lastDayHint')}
        value={fields.end}
        onChange={(end) => set({ end })}
        problem={problem('window.end')}
      />
    </>
  );
}
