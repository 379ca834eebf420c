import { z } from 'zod';
import { isCountryCode, UNKNOWN_COUNTRY } from './country';
import { slugSchema } from './dataset';
import { BUCKETS, DIMENSIONS, SIDES } from './fact';
import { LOCALES } from './locale';
import { DENOMINATORS, TIE_RULES } from './rank-rules';
import { isTimeZone } from './time';

/**
 * What may be asked of a dataset, as query strings. The same schemas parse the requests and describe the API.
 * Times are ISO 8601 instants, or local times and days of `tz`; a period holds `from` and ends before `to`.
 */
const time = z.string().max(40).describe('ISO 8601 instant, or a local time or day of tz');
const country = z
  .string()
  .refine(
    (code) => isCountryCode(code) || code === UNKNOWN_COUNTRY,
    'is not an ISO 3166-1 alpha-2 code, XK or ZZ',
  );
/** As long as a file may have them. Names of old files may have other control characters; a file with a NUL was never taken. */
export const label = z
  .string()
  .max(500)
  .refine((text) => !text.includes('\0'), 'holds a NUL character, which no name has');

const filters = {
  source: z.array(country).max(300).optional(),
  target: z.array(country).max(300).optional(),
  organisation: z.array(label).max(300).optional(),
  type: z.array(label).max(300).optional(),
};

const common = {
  from: time.optional(),
  to: time.optional(),
  tz: z.string().refine(isTimeZone, 'is not an IANA time zone name').optional(),
  format: z.enum(['json', 'csv']).optional(),
  lang: z.enum(LOCALES).optional().describe('the language of names; left out: English'),
  ...filters,
};

const by = z.enum(DIMENSIONS).optional();
const side = z.enum(SIDES).optional();
const bucket = z
  .enum(BUCKETS)
  .optional()
  .describe('left out: the finest that gives a readable number of buckets');

const entity = label.min(1, 'name the entity');
const ties = z
  .enum(TIE_RULES)
  .optional()
  .describe('competition: 1, 2, 2, 4; dense: 1, 2, 2, 3; left out: the rule of the passport');
const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,17}$/, 'takes a whole number from 1, in digits')
  .transform(BigInt);

const per = z
  .enum(DENOMINATORS)
  .optional()
  .describe('million: places by attacks per million inhabitants; left out: by attacks');

const rounding = wholeNumber
  .optional()
  .describe('what the counts are rounded to the nearest multiple of, for the interval');

const ranked = { ...common, by, side, ties };
const compared = {
  compareFrom: time.optional(),
  compareTo: time.optional(),
  compare: z
    .literal('auto')
    .optional()
    .describe('the previous period of equal length, or else the second half against the first'),
  compareDataset: slugSchema
    .optional()
    .describe(
      'the dataset of the earlier ranking, of a matching passport; without a period: of the same one',
    ),
};

export const QUESTIONS = {
  timeline: z.strictObject({
    ...common,
    bucket,
    by,
    top: z.coerce.number().int().min(1).max(50).optional().describe('how many are told apart; left out: 12'),
    keys: z.array(label).max(300).optional().describe('who is told apart beside the largest'),
  }),
  ranking: z.strictObject({
    ...ranked,
    ...compared,
    per,
    rounding,
  }),
  'rank-history': z.strictObject({ ...ranked, per, bucket, keys: z.array(label).max(300).optional() }),
  ladder: z.strictObject({
    ...{ ...ranked, ...compared, per, rounding },
    key: entity.optional().describe('who stands in the middle; left out: who moved most'),
    axisFrom: time.optional().describe('the axis of time holds the time from here'),
    axisTo: time.optional().describe('to here, too, beside what is compared'),
  }),
  flows: z.strictObject({ ...common, limit: z.coerce.number().int().min(1).max(10_000).optional() }),
  shift: z.strictObject({ ...ranked, ...compared, per, key: entity }),
  surges: z.strictObject({ ...common, by, side, bucket, keys: z.array(label).max(300).optional() }),
  volumes: z.strictObject({ ...common, by, side, bucket }),
  'what-would-it-take': z.strictObject({ ...ranked, key: entity, rank: z.coerce.number().int().min(1) }),
  'compatible-places': z.strictObject({
    ...ranked,
    key: entity.optional().describe('whose volume it is: its own count is then no rival'),
    attacks: wholeNumber.describe('the stated volume'),
    rounding: wholeNumber.optional().describe('what the stated volume is rounded to the nearest multiple of'),
  }),
} as const;

export type QuestionKind = keyof typeof QUESTIONS;
export type QuestionParams<K extends QuestionKind> = z.infer<(typeof QUESTIONS)[K]>;

/** Parameters that may be given more than once. */
export const REPEATED = ['source', 'target', 'organisation', 'type', 'keys'] as const;
