import { loadRanges } from '@/lib/intake/load-ranges';
import { openScratch, type Scratch } from '@/lib/intake/open-scratch';
import { inFolder } from './take-in';

async function withRanges<T>(work: (scratch: Scratch) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const scratch = await openScratch(folder, { memoryLimit: '1GB' });
    try {
      await loadRanges(scratch);
      return await work(scratch);
    } finally {
      await scratch.close();
    }
  });
}

it('has one country for an address that lies in a range within another, and for those around it', () =>
  withRanges(async (scratch) => {
    // 2.58.196.0–2.58.197.255 is German; the data has one Belgian address in it.
    const codes = await scratch.rows(`select address - 37405696 as offset, code
      from (select unnest([37405966, 37405967, 37405968, 37406207])::uhugeint as address) wanted
      join ranges on family = 4 and address between first and last order by address`);
    expect(codes.map(({ offset, code }) => `${offset} ${code}`)).toEqual([
      '270 DE',
      '271 BE',
      '272 DE',
      '511 DE',
    ]);
  }));

it('loses no address of the data and has none twice', () =>
  withRanges(async (scratch) => {
    const [found] =
      await scratch.rows(`select count(*) filter (last >= next) as twice, count(*) > 500000 as are_many
      from (select *, lead(first) over (partition by family order by first) as next from ranges)`);
    expect(found).toEqual({ twice: 0n, are_many: true });
    const [lost] = await scratch.rows(`with
      data as (${[4, 6].map(dataSql).join(' union all ')}),
      ends as (select distinct family, unnest([first, last, last + 1]) as address from data),
      covered as (select family, first, max(last) over (partition by family order by first, last desc) as until from data)
      select count(*) as lost from ends
      asof join covered on ends.family = covered.family and ends.address >= covered.first
      asof left join ranges on ends.family = ranges.family and ends.address >= ranges.first
      where ends.address <= until and (last is null or ends.address > last)`);
    expect(lost).toEqual({ lost: 0n });
  }));

/** The ranges as they come. */
function dataSql(family: number): string {
  const file = require.resolve(
    `@ip-location-db/geo-whois-asn-country/geo-whois-asn-country-ipv${family}-num.csv`,
  );
  return `select ${family}::tinyint as family, * from read_csv('${file}', auto_detect = false, header = false,
    columns = {first: 'UHUGEINT', last: 'UHUGEINT', code: 'VARCHAR'})`;
}
