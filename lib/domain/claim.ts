import { z } from 'zod';
import { CLAIM_TOPICS } from './claim-topic';
import { COUNTRIES, UNKNOWN_COUNTRY } from './country';

const countryCode = z
  .string()
  .refine((code) => COUNTRIES.has(code) || code === UNKNOWN_COUNTRY, 'is not a country code');

/** A figure, a place, a list or a sentence: what was said. */
const claimValueSchema = z.discriminatedUnion('kind', [
  /** `atLeast`: the speaker said "more than". */
  z.strictObject({ kind: z.literal('count'), count: z.number().int().positive(), atLeast: z.boolean() }),
  z.strictObject({
    kind: z.literal('place'),
    place: z.number().int().positive(),
    previous: z.number().int().positive().nullable(),
  }),
  z.strictObject({ kind: z.literal('countries'), countries: z.array(countryCode).min(1) }),
  z.strictObject({ kind: z.literal('organisations'), organisations: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ kind: z.literal('statement'), text: z.string().min(1) }),
]);

const isoDateTime = z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/);

export const claimSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  topic: z.enum(CLAIM_TOPICS),
  status: z.literal('reported'),
  value: claimValueSchema,
  /** What is counted, in the words used: "attacks", "hacking attempts per day", "place in an unnamed world ranking". */
  unit: z.string().min(1),
  /** Day or instant with offset; null where nobody said. `note` keeps the words. */
  window: z.strictObject({
    start: isoDateTime.nullable(),
    end: isoDateTime.nullable(),
    note: z.string().min(1),
  }),
  speaker: z.string().nullable(),
  role: z.string().nullable(),
  outlet: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  /** Null where the page shows no date. */
  publishedOn: z.iso.date().nullable(),
  conflictsWith: z.array(z.string()),
  note: z.string().nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

/** A reported moment to mark on a time axis. `claim` is the id of the claim that reports it, where there is one. */
export const eventSchema = z.strictObject({
  id: z.string(),
  at: isoDateTime,
  label: z.string().min(1).max(60),
  outlet: z.string(),
  url: z.url({ protocol: /^https?$/ }),
});
export type StoryEvent = z.infer<typeof eventSchema>;
