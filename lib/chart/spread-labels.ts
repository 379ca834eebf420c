/**
 * Moves labels along one axis until none overlap, each as near to where it belongs as that allows. Labels that must give
 * way to each other are centred on the middle of where they belong (pool adjacent violators), so that the order stays.
 * @param wanted where each label's centre belongs, in pixels, in any order
 * @param size height of a label; neighbours' centres are at least this far apart
 * @param range where centres may stand; what does not fit in it runs over its far end
 * @returns centres in the order given
 */
export function spreadLabels(
  wanted: readonly number[],
  size: number,
  range: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const blocks: { sum: number; members: number[] }[] = [];
  for (const i of order) {
    blocks.push({ sum: wanted[i] ?? 0, members: [i] });
    while (mergeLast(blocks, size, range));
  }
  const centres = wanted.slice();
  for (const block of blocks) {
    const top = topOf(block, size, range);
    block.members.forEach((member, i) => {
      centres[member] = top + i * size;
    });
  }
  return centres;
}

type Block = { sum: number; members: number[] };

/** Centre of a block's first label. */
function topOf({ sum, members }: Block, size: number, [from, to]: readonly [number, number]): number {
  const length = (members.length - 1) * size;
  const top = sum / members.length - length / 2;
  return Math.max(from, Math.min(top, to - length));
}

/** Joins the last two blocks if they overlap; tells whether it did. */
function mergeLast(blocks: Block[], size: number, range: readonly [number, number]): boolean {
  const [above, below] = blocks.slice(-2);
  if (!above || !below) return false;
  const bottom = topOf(above, size, range) + above.members.length * size;
  if (topOf(below, size, range) >= bottom - 1e-9) return false;
  blocks.splice(-2, 2, { sum: above.sum + below.sum, members: [...above.members, ...below.members] });
  return true;
}
