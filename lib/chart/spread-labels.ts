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
  [from, to]: readonly [number, number],
): number[] {
  return spreadSized(
    wanted.map((at) => ({ at, size })),
    [from - size / 2, to + size / 2],
  );
}

/**
 * The same of labels of different heights.
 * @param range from where to where the labels may reach
 */
export function spreadSized(
  labels: readonly { at: number; size: number }[],
  range: readonly [number, number],
): number[] {
  const order = labels.map((label, i) => ({ ...label, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  const blocks: Block[] = [];
  for (const { i, at, size } of order) {
    blocks.push({ sum: at - size / 2, size, members: [{ i, size, offset: 0 }] });
    while (mergeLast(blocks, range));
  }
  const centres = labels.map(({ at }) => at);
  for (const block of blocks) {
    const top = topOf(block, range);
    for (const { i, size, offset } of block.members) centres[i] = top + offset + size / 2;
  }
  return centres;
}

interface Block {
  /** Of the tops that each member would give the block. */
  sum: number;
  size: number;
  members: { i: number; size: number; offset: number }[];
}

function topOf({ sum, size, members }: Block, [from, to]: readonly [number, number]): number {
  return Math.max(from, Math.min(sum / members.length, to - size));
}

/** Joins the last two blocks if they overlap; tells whether it did. */
function mergeLast(blocks: Block[], range: readonly [number, number]): boolean {
  const [above, below] = blocks.slice(-2);
  if (!above || !below) return false;
  if (topOf(below, range) >= topOf(above, range) + above.size - 1e-9) return false;
  const moved = below.members.map((one) => ({ ...one, offset: one.offset + above.size }));
  blocks.splice(-2, 2, {
    sum: above.sum + below.sum - below.members.length * above.size,
    size: above.size + below.size,
    members: [...above.members, ...moved],
  });
  return true;
}
