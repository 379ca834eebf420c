import { z } from 'zod';

/** Encodings that a file may come in. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'macintosh',
  'shift_jis',
  'gb18030',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How the bytes of a file become columns and rows. */
export interface Reading {
  encoding: Encoding;
  delimiter: string;
  /** Lines above the header, or above the first row where there is no header. */
  skipLines: number;
  /** Lines that name the columns; 0: none does, and the columns are numbered. */
  headerLines: 0 | 1 | 2;
}

/** What is known of the reading before the file was looked at. */
export type AskedReading = { [Key in keyof Reading]?: Reading[Key] | undefined };

/** What a person says of the reading; what is left out is found in the file. */
export const readRequestSchema = z.strictObject({
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  skipLines: z.int().min(0).max(1000).optional(),
  headerLines: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
});
export type ReadRequest = z.infer<typeof readRequestSchema>;
