import { sqlText } from './sql-text';

const V4 = '([0-9]{1,3})[.]([0-9]{1,3})[.]([0-9]{1,3})[.]([0-9]{1,3})';

/**
 * Addresses that belong to nobody, by their first address: they have no country. From the special-purpose registries
 * of IANA; https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const SPECIAL_V4: readonly [range: string, bits: number, use: string][] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared by carriers'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarks'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];
const SPECIAL_V6: readonly [range: string, first: bigint, bits: number, use: string][] = [
  ['::', 0n, 127, 'loopback'],
  ['2001:db8::', 0x20010db8n << 96n, 32, 'documentation'],
  ['fc00::', 0xfc00n << 112n, 7, 'private'],
  ['fe80::', 0xfe80n << 112n, 10, 'link-local'],
  ['ff00::', 0xff00n << 112n, 8, 'multicast'],
];

/**
 * A query over `source` (a relation with a column `text`) that adds `family` (4, 6, or null for what is no address) and
 * `address`, its number. Brackets, a port behind them, a zone, and a port behind a version 4 address are taken off; a
 * version 4 address within a version 6 one counts as itself.
 */
export function addressSql(source: string): string {
  const four = `regexp_extract(bare, ${sqlText(`^(?:(?:::|(?:0+:){5})ffff:)?${V4}(?::[0-9]{1,5})?$`)}, ['a', 'b', 'c', 'd'])`;
  const parts = ['a', 'b', 'c', 'd'].map((part) => `try_cast(v4.${part} as uinteger)`);
  const [a, b, c, d] = parts;
  const isFour = parts.map((part) => `${part} <= 255`).join(' and ');
  const hextets = (side: string) =>
    `case when ${side} = '' then []::varchar[] else string_split(${side}, ':') end`;
  return `select text, case when is_four then 4 when six is not null then 6 end::tinyint as family,
      case when is_four then ((${a} * 256 + ${b}) * 256 + ${c})::uhugeint * 256 + ${d} else six end as address
    from (select *, ${sixSql()} as six from (
      select *, coalesce(${isFour}, false) as is_four,
        ${hextets("split_part(bare, '::', 1)")} as head, ${hextets("split_part(bare, '::', 2)")} as tail
      from (select *, ${four} as v4 from (
        select text, regexp_replace(regexp_replace(lower(trim(text)), '^\\[([^\\]]*)\\](:[0-9]+)?$', '\\1'), '%.*$', '') as bare
        from (${source})))))`;
}

/** Eight groups of four digits, of which one run may be left out. */
function sixSql(): string {
  const known = '(len(head) + len(tail))';
  const all = `list_concat(list_concat(head, list_resize([]::varchar[], greatest(0, 8 - ${known}), '0')), tail)`;
  const number = `list_reduce(list_transform(${all}, hextet -> try_cast('0x' || hextet as uinteger)::uhugeint), (x, y) -> x * 65536 + y)`;
  const isPlain = `not contains(bare, '::') and ${known} = 8`;
  const isShort = `len(string_split(bare, '::')) = 2 and ${known} < 8`;
  return `case when regexp_full_match(bare, '[0-9a-f:]{2,39}') and ((${isPlain}) or (${isShort}))
    and len(list_filter(list_concat(head, tail), hextet -> not regexp_full_match(hextet, '[0-9a-f]{1,4}'))) = 0
    then ${number} end`;
}

/** An SQL expression for the range of nobody that an address lies in, with its use; null for all others. */
export function specialSql(): string {
  const four = SPECIAL_V4.map(([range, bits, use]) =>
    special(4, range, fourNumber(range), 32 - bits, bits, use),
  );
  const six = SPECIAL_V6.map(([range, first, bits, use]) => special(6, range, first, 128 - bits, bits, use));
  return `case ${[...four, ...six].join('\n')} end`;
}

/** An SQL expression for the range that an address without a country is told by, so that no address is kept. */
export function maskSql(): string {
  const range = specialSql();
  return `case when ${range} is not null then ${range}
    when family = 4 then concat(address // 16777216, '.', address // 65536 % 256, '.0.0/16 (no country on record)')
    when family = 6 then 'IPv6 (no country on record)'
    else left(text, 60) end`;
}

function special(
  family: number,
  range: string,
  first: bigint,
  width: number,
  bits: number,
  use: string,
): string {
  const last = first + (1n << BigInt(width)) - 1n;
  const name = sqlText(`${range}/${bits} (${use})`);
  return `when family = ${family} and address between ${first}::uhugeint and ${last}::uhugeint then ${name}`;
}

function fourNumber(range: string): bigint {
  return range.split('.').reduce((number, part) => number * 256n + BigInt(part), 0n);
}
