interface Numbered {
  /** Of each row its number; -1 of those left out. */
  of: Int32Array;
  /** Of each number a row that has it. */
  examples: Uint32Array;
}

/** A column whose values are below `many`. */
export interface Column {
  values: Uint32Array;
  many: number;
}

/** Numbers what stands together in columns: from 0, in the order of the first column, then of the second. */
export function numberTogether(
  rows: number,
  columns: readonly Column[],
  isLeftOut: (row: number) => boolean = () => false,
): Numbered {
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = isLeftOut(row) ? -1 : 0;
  let numbered = inOrder(keys);
  for (const { values, many } of columns) {
    // Numbered anew after each column, so that no key grows beyond what is exact.
    for (let row = 0; row < rows; row++) {
      const number = numbered.of[row] ?? -1;
      if (number >= 0) keys[row] = number * many + (values[row] ?? 0);
    }
    numbered = inOrder(keys);
  }
  return numbered;
}

/** By sorting and bisection, which is several times as fast as a Map of as many numbers. */
function inOrder(keys: Float64Array): Numbered {
  const sorted = keys.slice().sort();
  const distinct = sorted.filter((key, index) => key >= 0 && key !== sorted[index - 1]);
  const of = new Int32Array(keys.length);
  const examples = new Uint32Array(distinct.length);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? -1;
    const number = key < 0 ? -1 : countBelow(distinct, key);
    of[row] = number;
    if (number >= 0) examples[number] = row;
  }
  return { of, examples };
}

/** How many of some ascending numbers are below another one. */
export function countBelow(ascending: Float64Array | readonly number[], number: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
