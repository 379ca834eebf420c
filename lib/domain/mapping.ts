import { z } from 'zod';

const columnName = z.string().min(1).max(1000);
const fixedText = z.string().trim().min(1).max(200);
const periodSchema = z.strictObject({ from: z.string().max(40), to: z.string().max(40) });

/** Where a country comes from: a column of names or codes, a column of IP addresses, or one for the whole file. */
const placeSchema = z.union([
  z.strictObject({ column: columnName }),
  z.strictObject({ ip: columnName }),
  z.strictObject({ fixed: fixedText }),
]);
const labelSchema = z.union([z.strictObject({ column: columnName }), z.strictObject({ fixed: fixedText })]);

/**
 * What each column of a file means. Days and local times are read in the passport's time zone. `attacks` with `place` or
 * `places` is a ranking that somebody made: its columns hold places and no counts.
 */
export const mappingSchema = z.strictObject({
  time: z.union([
    z.strictObject({
      column: columnName,
      format: z.string().max(60).optional(),
      timeZone: z.string().max(60).optional(),
    }),
    z.strictObject({ period: periodSchema }),
  ]),
  source: placeSchema.nullable(),
  target: placeSchema.nullable(),
  organisation: labelSchema.nullable(),
  type: labelSchema.nullable(),
  attacks: z.union([
    z.strictObject({ column: columnName, decimal: z.enum(['.', ',']).optional() }),
    z.strictObject({
      columns: z
        .array(z.strictObject({ column: columnName, period: periodSchema }))
        .min(1)
        .max(400),
    }),
    z.literal('one-per-row'),
    z.strictObject({ place: columnName }),
    z.strictObject({
      places: z
        .array(z.strictObject({ column: columnName, period: periodSchema }))
        .min(1)
        .max(400),
    }),
  ]),
});
export type Mapping = z.infer<typeof mappingSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Label = z.infer<typeof labelSchema>;
