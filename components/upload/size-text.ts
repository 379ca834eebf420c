const UNITS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** A size in the unit that suits it: "80.1 MB", "950 bytes". Decimal units, as browsers show downloads. */
export function sizeText(bytes: number): string {
  const [size, name] = unitOf(bytes);
  return `${inUnit(bytes, size)} ${name}`;
}

/** How much of a size is done, in one unit: "12.4 of 80.1 MB". */
export function sizeOfText(done: number, all: number): string {
  const [size, name] = unitOf(all);
  return `${inUnit(done, size)} of ${inUnit(all, size)} ${name}`;
}

function unitOf(bytes: number): readonly [number, string] {
  return UNITS.find(([size]) => bytes >= size) ?? [1, 'bytes'];
}

function inUnit(bytes: number, size: number): string {
  return size === 1 ? String(bytes) : (bytes / size).toFixed(1).replace(/\.0$/, '');
}
