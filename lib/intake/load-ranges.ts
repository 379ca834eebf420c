import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { sqlPath } from './sql-text';

/** Where a package keeps its data. Not resolved as a module: the bundler would look for it in the bundle. */
const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@ip-location-db/asn-country');

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
  const records = `the records of the regional registries (nro.net, CC BY 4.0) of ${year}-${month}-${day}`;
  // Its makers say so in its README; whoever reads a country from it must know.
  const warning = 'its makers report faults in this edition, so single countries may be wrong';
  return `IP address → country that holds it in ${records}; ${warning}`;
}

/**
 * Makes the table `ranges` (family, first, last, code) of the addresses that the registries gave away; they do not
 * overlap. Addresses are numbers of 128 bits.
 */
export async function loadRanges(scratch: Scratch): Promise<void> {
  const columns = "{first: 'UHUGEINT', last: 'UHUGEINT', code: 'VARCHAR'}";
  const parts = [4, 6].map((family) => {
    const file = sqlPath(join(FOLDER, `asn-country-ipv${family}-num.csv`));
    return `select ${family}::tinyint as family, * from read_csv(${file}, auto_detect = false, header = false, columns = ${columns})`;
  });
  await scratch.run(`create temp table ranges as ${parts.join(' union all ')} order by family, first`);
}
