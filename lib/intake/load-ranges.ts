import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { sqlPath } from './sql-text';

const PACKAGE = '@ip-location-db/geo-whois-asn-country';

/** Where a package keeps its data. Not resolved as a module: the bundler would look for it in the bundle. */
const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', PACKAGE);

/**
 * How the countries of a file are found where it holds addresses, for the passport of a dataset; '' where it does not.
 * The licence of the data asks to be named.
 */
export async function countryMethod({ source, target }: Plan): Promise<string> {
  const isAddress = [source, target].some((place) => place !== null && 'column' in place && place.ip);
  if (!isAddress) return '';
  const { version } = JSON.parse(await readFile(join(FOLDER, 'package.json'), 'utf8'));
  // "2.3.2026061719" was made on 17 June 2026.
  const [, year, month, day] = /\.(\d{4})(\d\d)(\d\d)\d*$/.exec(String(version)) ?? [];
  const records = `the regional registries' records (nro.net, CC BY 4.0) of ${year}-${month}-${day}`;
  // Its makers say so in its README; whoever reads a country from it must know.
  const warning = 'its makers report faults in this edition, so single countries may be wrong';
  return `IP address → country that its network declares, or else that it has in ${records}; ${warning}`;
}

/**
 * Makes the table `ranges` (family, first, last, code) of the addresses that have a country; they do not overlap.
 * Addresses are numbers of 128 bits. In the data some ranges lie within others: the narrower one counts, and what
 * follows it is the wider one's again (`tails`).
 */
export async function loadRanges(scratch: Scratch): Promise<void> {
  const columns = "{first: 'UHUGEINT', last: 'UHUGEINT', code: 'VARCHAR'}";
  const parts = [4, 6].map((family) => {
    const file = sqlPath(join(FOLDER, `geo-whois-asn-country-ipv${family}-num.csv`));
    return `select ${family}::tinyint as family, * from read_csv(${file}, auto_detect = false, header = false, columns = ${columns})`;
  });
  await scratch.run(`create temp table given as
    select *, lead(first) over in_order as next,
      first <= max(last) over (in_order rows between unbounded preceding and 1 preceding) as is_inside from (${parts.join(' union all ')})
    window in_order as (partition by family order by first, last desc)`);
  await scratch.run(`create temp table tails as
    select family, inside.last + 1 as first, arg_min(least(wide.last, coalesce(inside.next - 1, wide.last)), wide.last) as last,
      arg_min(wide.code, wide.last) as code
    from (select * from given where is_inside) inside join (select * from given where last >= next) wide using (family)
    where wide.first <= inside.first and wide.last > inside.last group by all`);
  await scratch.run(`create temp table ranges as
    select family, first, least(last, coalesce(next - 1, last)) as last, code from given where next is distinct from first
    union all from tails where first <= last order by family, first`);
  await scratch.run('drop table given; drop table tails');
}
