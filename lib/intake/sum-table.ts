/** Sums that are held at once. */
const CAPACITY = 1 << 18;
/** Keys of one time lie together, so that a log in the order of time touches little memory. */
const NEARBY = 4095;
/** Numbers of 32 bits a sum: the key's five, rows, and attacks in two. */
const WIDTH = 8;

/** The columns of sums; see {@link SumTable}. */
export interface SumColumns {
  keys: Int32Array[];
  rows: Int32Array;
  attacks: Float64Array;
}

/**
 * Rows summed by a key of five numbers, in open addressing. Full, it is emptied: what is told of it are sums of parts
 * of the file.
 */
export interface SumTable {
  count: number;
  numbers: Int32Array;
  /** The same memory. */
  attacks: Float64Array;
  slots: Int32Array;
  onFull(sums: SumColumns): void;
}

export function createSumTable(onFull: (sums: SumColumns) => void): SumTable {
  const numbers = new Int32Array(CAPACITY * WIDTH);
  return {
    count: 0,
    numbers,
    attacks: new Float64Array(numbers.buffer),
    slots: new Int32Array(CAPACITY * 2),
    onFull,
  };
}

/** Adds a row. @returns false, with nothing done, where the sum would not be exact */
export function addToSum(
  table: SumTable,
  time: number,
  source: number,
  target: number,
  organisation: number,
  type: number,
  attacks: number,
): boolean {
  const { slots, numbers } = table;
  const mask = slots.length - 1;
  const texts = mixed(
    Math.imul(source, 0x85ebca6b) ^
      Math.imul(target, 0x165667b1) ^
      Math.imul(organisation, 0xc2b2ae35) ^
      Math.imul(type, 0x27d4eb2f),
  );
  const step = (texts >>> 12) | 1;
  let slot = ((texts & NEARBY) ^ mixed(Math.imul(time, 0x9e3779b1))) & mask;
  for (let sum = slots[slot] ?? 0; sum > 0; sum = slots[slot] ?? 0) {
    const at = (sum - 1) * WIDTH;
    if (
      numbers[at] === time &&
      numbers[at + 1] === source &&
      numbers[at + 2] === target &&
      numbers[at + 3] === organisation &&
      numbers[at + 4] === type
    ) {
      const total = (table.attacks[(at >> 1) + 3] ?? 0) + attacks;
      if (total > Number.MAX_SAFE_INTEGER) return false;
      table.attacks[(at >> 1) + 3] = total;
      numbers[at + 5] = (numbers[at + 5] ?? 0) + 1;
      return true;
    }
    slot = (slot + step) & mask;
  }
  if (table.count === CAPACITY) {
    emptySums(table);
    return addToSum(table, time, source, target, organisation, type, attacks);
  }
  const at = table.count * WIDTH;
  numbers[at] = time;
  numbers[at + 1] = source;
  numbers[at + 2] = target;
  numbers[at + 3] = organisation;
  numbers[at + 4] = type;
  numbers[at + 5] = 1;
  table.attacks[(at >> 1) + 3] = attacks;
  table.count += 1;
  slots[slot] = table.count;
  return true;
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
}

/** Tells the sums and begins anew. */
export function emptySums(table: SumTable): void {
  if (table.count === 0) return;
  const column = (which: number) => {
    const values = new Int32Array(table.count);
    for (let i = 0; i < values.length; i++) values[i] = table.numbers[i * WIDTH + which] ?? 0;
    return values;
  };
  const attacks = new Float64Array(table.count);
  for (let i = 0; i < attacks.length; i++) attacks[i] = table.attacks[i * (WIDTH / 2) + 3] ?? 0;
  const sums = { keys: [0, 1, 2, 3, 4].map(column), rows: column(5), attacks };
  table.count = 0;
  table.slots.fill(0);
  table.onFull(sums);
}
