import { z } from 'zod';
import { SIDES } from './fact';
import { TIE_RULES } from './rank-rules';
import { isTimeZone } from './time';

/** How a figure came to be: someone said it, it was counted from a file, or our generator made it. */
export const STATUSES = ['reported', 'measured', 'simulated'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What the numbers of a dataset are: attacks that were counted, or the places of a ranking that somebody made. A place
 * is no count: the two never share a dataset, and places are never added up.
 */
export type Holding = 'counts' | 'places';

/** The finest time that a dataset tells apart. `period`: only the whole period is known. */
export const TIME_PRECISIONS = ['quarter-hour', 'hour', 'day', 'month', 'year', 'period'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

const text = (longest: number) => z.string().trim().max(longest, `is longer than ${longest} characters`);
const LONGEST_URL = 2000;
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** What must be known of a dataset before any of its numbers means anything. */
export const passportSchema = z.strictObject({
  /** Left out: counts. */
  holds: z.literal('places').optional(),
  /** What one attack is: request, packet, detection, login attempt, … Of places: what they rank countries by. */
  measure: text(200).min(1, 'say what one attack is'),
  status: z.enum(STATUSES),
  sides: z.array(z.enum(SIDES)).min(1, 'name at least one side'),
  /** IANA name; times without an offset are read in it and days begin at its midnight. */
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone name, such as America/Guayaquil'),
  timePrecision: z.enum(TIME_PRECISIONS),
  /** Where the counting stood: "AmpPot honeypots", "the ministry's firewalls"; '' when nobody said. */
  sensorBase: text(300).default(''),
  /** How the countries were found where the numbers were counted by IP address; '' where they were given. */
  countryMethod: text(300).default(''),
  /** What counts are divided by; null for raw counts. */
  denominator: text(200).nullable().default(null),
  tieRule: z.enum(TIE_RULES).default('competition'),
  missingRule: z.literal('unranked').default('unranked'),
  publisher: text(200).default(''),
  sourceUrl: httpUrl.nullable().default(null),
  licence: text(200).nullable().default(null),
  retrievedOn: z.iso.date().nullable().default(null),
});
/** What a person says of a new dataset; older ones may have longer addresses. */
export const newPassportSchema = passportSchema.extend({
  sourceUrl: httpUrl.max(LONGEST_URL, `is longer than ${LONGEST_URL} characters`).nullable().default(null),
});
export type Passport = z.infer<typeof passportSchema>;
