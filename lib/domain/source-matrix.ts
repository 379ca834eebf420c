import type { Claim } from './claim';

/** Which outlet names which country. */
export interface SourceMatrix {
  /** Codes, the most named first. */
  countries: string[];
  rows: { claim: Claim; named: ReadonlySet<string> }[];
  /** How many outlets name each country. */
  namedBy: ReadonlyMap<string, number>;
}

/** The outlets' lists of source countries, the longest first, held against each other. */
export function sourceMatrix(claims: readonly Claim[]): SourceMatrix {
  const rows = claims
    .filter(({ topic }) => topic === 'sources')
    .flatMap((claim) =>
      claim.value.kind === 'countries' ? [{ claim, named: new Set(claim.value.countries) }] : [],
    )
    .sort((a, b) => b.named.size - a.named.size);
  const namedBy = new Map<string, number>();
  for (const { named } of rows) for (const code of named) namedBy.set(code, (namedBy.get(code) ?? 0) + 1);
  const countries = [...namedBy.keys()].sort((a, b) => (namedBy.get(b) ?? 0) - (namedBy.get(a) ?? 0));
  return { countries, rows, namedBy };
}
