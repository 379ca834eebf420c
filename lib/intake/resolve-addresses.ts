import { COUNTRIES } from '@/lib/domain/country';
import type { Side } from '@/lib/domain/fact';
import { addressSql, maskSql, specialSql } from './address-sql';
import { loadRanges } from './load-ranges';
import type { Scratch } from './open-scratch';
import { sqlText } from './sql-text';

/**
 * Adds the distinct addresses of a side to the table `places`, each with the country that it is registered in. An
 * address without one, and a text that is no address, is unknown and shown as the range that it belongs to.
 */
export async function resolveAddresses(scratch: Scratch, side: Side): Promise<void> {
  await loadRanges(scratch);
  const texts = `select ${side}_text as text from parsed where fault is null union select clean from word_${side}_text`;
  const known = [...COUNTRIES.keys()].map(sqlText).join(', ');
  await scratch.run(`insert into places
    select ${sqlText(side)}, text, coalesce(code, 'ZZ'), code is not null, ${maskSql()} as shown from (
      select found.*, case when address <= last and code in (${known}) and special is null then code end as code
      from (select *, ${specialSql()} as special from (${addressSql(texts)})) found
      asof left join ranges on found.family = ranges.family and found.address >= ranges.first)`);
  await scratch.run(`update places set shown = null where side = ${sqlText(side)} and matched`);
  await scratch.run('drop table ranges');
}
