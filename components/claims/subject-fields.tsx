'use client';

import { Field } from '@/components/upload/field';
import { TextField } from '@/components/upload/text-field';
import { CLAIM_TOPICS } from '@/lib/domain/claim-topic';
import { COUNTRIES } from '@/lib/domain/country';
import { TOPICS } from './topic-words';
import type { FieldsProps } from './value-fields';

const NAMES = [...COUNTRIES]
  .map(([code, { name }]) => [code, name] as const)
  .sort(([, a], [, b]) => a.localeCompare(b, 'en'));

/** What the claim is about, what it counts, and over which time. */
export function SubjectFields({ fields, set, problem }: FieldsProps) {
  return (
    <>
      <Field label="About" problem={problem('topic')}>
        {(aria) => (
          <select
            {...aria}
            className="field"
            value={fields.topic}
            onChange={(it) => set({ topic: it.target.value })}
          >
            {CLAIM_TOPICS.map((topic) => (
              <option key={topic} value={topic}>
                {TOPICS[topic]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Country attacked" problem={problem('about')}>
        {(aria) => (
          <select
            {...aria}
            className="field"
            value={fields.about}
            onChange={(it) => set({ about: it.target.value })}
          >
            <option value="">Not said</option>
            {NAMES.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label="What is counted"
        hint="In the words used, such as “hacking attempts per day”"
        value={fields.unit}
        onChange={(unit) => set({ unit })}
        problem={problem('unit')}
      />
      <TextField
        label="When, in the words used"
        hint="Such as “since last Thursday”"
        value={fields.windowNote}
        onChange={(windowNote) => set({ windowNote })}
        problem={problem('window.note')}
      />
      <TextField
        label="First day"
        hint="Such as 2019-04-11; empty where nobody said"
        value={fields.start}
        onChange={(start) => set({ start })}
        problem={problem('window.start')}
      />
      <TextField
        label="Last day"
        hint="It belongs to the window; empty where nobody said"
        value={fields.end}
        onChange={(end) => set({ end })}
        problem={problem('window.end')}
      />
    </>
  );
}
