import type { UnmatchedCountry } from '@/lib/domain/check-report';
import { toCount } from '@/lib/domain/count';
import { countryName } from '@/lib/domain/country';
import type { Side } from '@/lib/domain/fact';
import type { Scratch } from './open-scratch';
import { EMPTY_TEXT } from './resolve-places';
import { sqlPath } from './sql-text';
import { suggestCountries } from './suggest-countries';

const MOST_UNMATCHED = 200;

/** Accepted rows where a covered side is of unknown country. */
export async function sumUnknown(
  scratch: Scratch,
  sides: Side[],
): Promise<{ rows: bigint; attacks: bigint }> {
  const unknown = sides.map((side) => `${side} = 'ZZ'`).join(' or ');
  const [sum] = await scratch.rows(`select coalesce(sum(rows), 0)::hugeint as rows,
    coalesce(sum(attacks), 0)::hugeint as attacks from pairs where ${unknown}`);
  return { rows: BigInt(String(sum?.rows)), attacks: BigInt(String(sum?.attacks)) };
}

/** The texts that name no country, most rows first. A row with the same text on both sides counts once. */
export async function listUnmatched(scratch: Scratch): Promise<UnmatchedCountry[]> {
  const rows =
    await scratch.rows(`select text, sum(rows)::hugeint as rows, sum(attacks)::hugeint as attacks from (
      select source_text as text, rows, attacks from pairs where not source_matched
      union all
      select target_text, rows, attacks from pairs
      where not target_matched and (source_matched or source_text <> target_text))
    group by text order by rows desc, attacks desc, text limit ${MOST_UNMATCHED}`);
  return rows.map(({ text, rows, attacks }) => ({
    text: text === '' ? EMPTY_TEXT : String(text),
    rows: toCount(BigInt(String(rows))),
    attacks: toCount(BigInt(String(attacks))),
    suggestions: suggestCountries(String(text)).map((code) => ({ code, name: countryName(code) })),
  }));
}

/** Attacks by country of one side, from the file of facts. */
export async function sumByCountry(
  scratch: Scratch,
  side: Side,
  factsFile: string,
): Promise<[string, bigint][]> {
  const rows = await scratch.rows(`select ${side} as code, sum(attacks::hugeint) as attacks
    from read_parquet(${sqlPath(factsFile)}) group by code order by attacks desc, code`);
  return rows.map(({ code, attacks }) => [String(code), BigInt(String(attacks))]);
}
