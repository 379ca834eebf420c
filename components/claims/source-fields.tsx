'use client';

import { useWords } from '#use-words';
import { TextField } from '@/components/upload/text-field';
import type { FieldsProps } from './value-fields';

/** Speaker, outlet, address, date. */
export function SourceFields({ fields, set, problem }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <TextField
        label={t('claimForm.outlet')}
        value={fields.outlet}
        onChange={(outlet) => set({ outlet })}
        problem={problem('outlet')}
      />
      <TextField
        label={t('claimForm.url')}
        type="url"
        value={fields.url}
        onChange={(url) => set({ url })}
        problem={problem('url')}
      />
      <TextField
        label={t('claimForm.printed')}
        type="date"
        hint={t('claimForm.printedHint')}
        value={fields.publishedOn}
        onChange={(publishedOn) => set({ publishedOn })}
        problem={problem('publishedOn')}
      />
      <TextField
        label={t('claimForm.speaker')}
        hint={t('claimForm.speakerHint')}
        value={fields.speaker}
        onChange={(speaker) => set({ speaker })}
        problem={problem('speaker')}
      />
      <TextField
        label={t('claimForm.role')}
        isLong
        value={fields.role}
        onChange={(role) => set({ role })}
        problem={problem('role')}
      />
      <TextField
        label={t('claimForm.note')}
        isLong
        value={fields.note}
        onChange={(note) => set({ note })}
        problem={problem('note')}
      />
    </>
  );
}
