import { SIDES } from '@/lib/domain/fact';
import type { Mapping } from '@/lib/domain/mapping';
import { IntakeError } from './intake-error';

/** Most places that a file of rankings may give: 250 countries, weekly, for 15 years. */
const MOST_PLACES = 200_000n;

/**
 * Refuses a ranking that is of anything else than countries of one side: its places would be places among whom?
 * @throws IntakeError 422
 */
export function requireRanking(mapping: Mapping): void {
  if (mapping.source !== null && mapping.target !== null) {
    throw new IntakeError(
      422,
      'A ranking places the countries of one side. Say whether they are sources or targets, and leave the other out.',
    );
  }
  if (!SIDES.some((side) => mapping[side] !== null && 'column' in mapping[side])) {
    throw new IntakeError(422, 'In a ranking each row names a country. Say which column does.');
  }
  if (mapping.organisation !== null || mapping.type !== null) {
    throw new IntakeError(422, 'A ranking is of countries alone. Leave organisation and attack type out.');
  }
}

/** @throws IntakeError 422 for a file that is too long to be a ranking. */
export function requireShort(rows: bigint, columns: number): void {
  if (rows * BigInt(columns) <= MOST_PLACES) return;
  const what = `The file has ${rows.toLocaleString('en')} rows with ${columns === 1 ? 'a place' : `${columns.toLocaleString('en')} places`}`;
  throw new IntakeError(
    422,
    `${what} each; a file of rankings gives ${MOST_PLACES.toLocaleString('en')} places at most. Say that the column holds counts, or cut the file by period.`,
  );
}
