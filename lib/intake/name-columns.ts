/** Trimmed names; an empty one is "column 3", the second of the same name "name (2)". */
export function nameColumns(fields: readonly string[]): string[] {
  const taken = new Set<string>();
  return fields.map((field, index) => {
    const name = field.replace(/^\ufeff/, '').trim() || `column ${index + 1}`;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}

/**
 * The names of a header of two lines, joined with a space. A group that is named once, above the first of its columns,
 * holds for those to the right of it.
 */
export function joinNames(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const below = lower[index]?.trim() ?? '';
    const own = upper[index]?.trim() ?? '';
    if (own !== '' || below === '') group = own;
    return `${group} ${below}`.trim();
  });
}
