'use client';

import { TextField } from '@/components/upload/text-field';
import type { FieldsProps } from './value-fields';

/** Speaker, outlet, address, date. */
export function SourceFields({ fields, set, problem }: FieldsProps) {
  return (
    <>
      <TextField
        label="Outlet"
        value={fields.outlet}
        onChange={(outlet) => set({ outlet })}
        problem={problem('outlet')}
      />
      <TextField
        label="Address of the page"
        type="url"
        value={fields.url}
        onChange={(url) => set({ url })}
        problem={problem('url')}
      />
      <TextField
        label="Printed on"
        type="date"
        hint="Empty where the page shows no date"
        value={fields.publishedOn}
        onChange={(publishedOn) => set({ publishedOn })}
        problem={problem('publishedOn')}
      />
      <TextField
        label="Speaker"
        hint="Empty where nobody is named"
        value={fields.speaker}
        onChange={(speaker) => set({ speaker })}
        problem={problem('speaker')}
      />
      <TextField
        label="Role"
        value={fields.role}
        onChange={(role) => set({ role })}
        problem={problem('role')}
      />
      <TextField
        label="Note"
        value={fields.note}
        onChange={(note) => set({ note })}
        problem={problem('note')}
      />
    </>
  );
}
