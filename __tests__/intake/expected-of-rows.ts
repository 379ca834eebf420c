import type { Column, Row } from './any-table';
import type { Fact } from './take-in';

/** What the intake does not see around a text. */
const SPACES = /^[ \t\r\n\u00a0\u202f\u2009\ufeff]+|[ \t\r\n\u00a0\u202f\u2009\ufeff]+$/g;

/** The column that a row is rejected for, '' for the row itself; null when it is good. */
export function faultOf(row: Row): Column | '' | null {
  if (row.extra) return '';
  if (row.bucket === null) return 'date';
  return row.attacks === null ? 'attacks' : null;
}

/** The facts that good rows make, in the order of {@link factKey}. */
export function factsOf(rows: readonly Row[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const { bucket, country, attacks, fields } of rows.filter((row) => faultOf(row) === null)) {
    if (bucket === null || !attacks) continue;
    const organisation = fields.organisation.replace(SPACES, '');
    const fact = { bucket, source: country, target: 'ZZ', organisation, type: '', attacks: 0n, rows: 0n };
    const known = facts.get(factKey(fact)) ?? fact;
    facts.set(factKey(fact), { ...known, attacks: known.attacks + attacks, rows: known.rows + 1n });
  }
  return inOrder([...facts.values()]);
}

export function inOrder(facts: Fact[]): Fact[] {
  return facts.toSorted((a, b) => (factKey(a) < factKey(b) ? -1 : 1));
}

function factKey({ bucket, source, organisation }: Fact): string {
  return JSON.stringify([bucket, source, organisation]);
}
