import { z } from 'zod';
import { CLAIM_TOPICS } from './claim-topic';
import { COUNTRIES, UNKNOWN_COUNTRY } from './country';
import { parseTime } from './time';

const countryCode = z
  .string('name a country by its code, such as EC')
  .refine((code) => COUNTRIES.has(code) || code === UNKNOWN_COUNTRY, 'is not a country code, such as EC');

/** Text with something in it. */
const text = (longest: number, missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(longest, `is longer than ${longest.toLocaleString('en')} characters`);

const count = (missing: string) =>
  z
    .number(missing)
    .int('takes a whole number')
    .positive('takes a number above zero')
    .max(Number.MAX_SAFE_INTEGER, 'is too large to be kept exactly');

const isUnique = (list: readonly string[]) => new Set(list).size === list.length;

/** A figure, a place, a list or a sentence: what was said. */
const claimValueSchema = z.discriminatedUnion(
  'kind',
  [
    /** `atLeast`: the speaker said "more than". */
    z.strictObject({
      kind: z.literal('count'),
      count: count('write the number in digits'),
      atLeast: z.boolean('say true for “more than”, else false'),
    }),
    z.strictObject({
      kind: z.literal('place'),
      place: count('write the place in digits'),
      previous: count('write the place before in digits, or null').nullable(),
    }),
    z.strictObject({
      kind: z.literal('countries'),
      countries: z
        .array(countryCode, 'list the codes of the countries')
        .min(1, 'name at least one country')
        .max(260, 'names more countries than there are')
        .refine(isUnique, 'names a country twice'),
    }),
    z.strictObject({
      kind: z.literal('organisations'),
      organisations: z
        .array(text(200, 'is empty'), 'list the names of the institutions')
        .min(1, 'name at least one institution')
        .max(200, 'names more than 200 institutions'),
    }),
    z.strictObject({ kind: z.literal('statement'), text: text(400, 'write what was said') }),
  ],
  { error: 'is a count, a place, countries, organisations or a statement' },
);

const isoDateTime = z
  .string('write a day, such as 2019-04-11, or an instant with its offset')
  .regex(
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/,
    'is no day, such as 2019-04-11, nor an instant with offset, such as 2019-04-11T10:00:00-05:00',
  )
  .refine((at) => parseTime(at, 'UTC') !== null, 'is not in the calendar');

/** Day or instant with offset; null where nobody said. `note` keeps the words. A last day belongs to the window. */
const windowSchema = z
  .strictObject({
    start: isoDateTime.nullable(),
    end: isoDateTime.nullable(),
    note: text(300, 'write how the time was told, such as “since Thursday”'),
  })
  .refine(({ start, end }) => start === null || end === null || isInOrder(start, end), {
    path: ['end'],
    error: 'lies before the start',
  });

function isInOrder(start: string, end: string): boolean {
  // A day and an instant have no order within that day.
  if (start.length !== end.length) return start.slice(0, 10) <= end.slice(0, 10);
  return (parseTime(start, 'UTC') ?? 0) <= (parseTime(end, 'UTC') ?? 0);
}

/** The name of a claim in addresses. */
export const claimIdSchema = z
  .string()
  .max(80, 'is longer than 80 characters')
  .regex(/^[a-z0-9-]+$/, 'takes lower-case letters, digits and hyphens');

export const claimSchema = z.strictObject({
  id: claimIdSchema,
  topic: z.enum(CLAIM_TOPICS, `is one of ${CLAIM_TOPICS.join(', ')}`),
  status: z.literal('reported', 'is always “reported”: a claim is what someone said'),
  /** The country that was attacked or ranked; left out where nobody said. */
  about: countryCode.optional(),
  value: claimValueSchema,
  /** What is counted, in the words used: "attacks", "hacking attempts per day", "place in an unnamed world ranking". */
  unit: text(200, 'say what is counted, in the words used'),
  window: windowSchema,
  speaker: text(200, 'is empty: write null where nobody is named').nullable(),
  role: text(200, 'is empty: write null where none was told').nullable(),
  outlet: text(200, 'name the outlet that told it'),
  url: z
    .url({ protocol: /^https?$/, error: 'takes the http or https address of the page' })
    .max(2000, 'is longer than 2000 characters'),
  /** Null where the page shows no date. */
  publishedOn: z.iso.date('takes a day, such as 2019-04-15, or null').nullable(),
  conflictsWith: z
    .array(z.string(), 'lists the ids of the claims that cannot hold together with this one')
    .max(500, 'names more than 500 claims')
    .refine(isUnique, 'names a claim twice'),
  note: text(600, 'is empty: write null for no note').nullable(),
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
