/** Bits of a BIGINT that are above zero, less one to be safe. */
const MOST_BITS = 62;

/** What rows are told apart by: SQL of an integer from 0 that is below `end`. */
export interface KeyPart {
  name: string;
  sql: string;
  end: number;
}

/** `packed`: SQL of a BIGINT, null where a part is; `parts`: SQL of each part out of a column `name`. */
export interface PackedKey {
  name: string;
  packed: string;
  parts: { name: string; sql: string }[];
}

/** Packs several keys into as few BIGINT as hold them: to group by one takes a third of the time that six take. */
export function packKeys(parts: readonly KeyPart[]): PackedKey[] {
  const keys: KeyPart[][] = [];
  let bits = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    bits += bitsOf(part);
    if (bits > MOST_BITS) {
      keys.push([]);
      bits = bitsOf(part);
    }
    keys.at(-1)?.push(part);
  }
  return keys.map((key, index) => packKey(`key_${index}`, key));
}

function packKey(name: string, parts: readonly KeyPart[]): PackedKey {
  let shift = 0;
  const found = parts.map((part) => {
    const bits = bitsOf(part);
    const at = { part, shift, sql: `(${name} >> ${shift}) & ${2 ** bits - 1}` };
    shift += bits;
    return at;
  });
  return {
    name,
    packed: found.map(({ part, shift }) => `(${part.sql})::bigint * ${2 ** shift}`).join(' + '),
    parts: found.map(({ part, sql }) => ({ name: part.name, sql })),
  };
}

function bitsOf({ end }: KeyPart): number {
  return Math.ceil(Math.log2(Math.max(2, end)));
}
