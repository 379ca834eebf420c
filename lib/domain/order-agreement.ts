import { rank, type Tally } from './rank';

/** Below this tau, or with fewer of the first ten in common, the order is said to flip strongly. */
const LEAST_TAU = 0.5;
const TOP = 10;
const LEAST_SHARED = 0.5;

/** How far two orders of the same entities agree. */
export interface OrderAgreement {
  /** Kendall's tau-b: 1 the same order, 0 none in common, −1 reversed. Null where one order ties all. */
  tau: number | null;
  /** How many of the first `top` of one are among the first of the other; ties at the end let more in. */
  shared: number;
  top: number;
  /** True where the orders differ strongly, by the rule. */
  flips: boolean;
  rule: string;
}

const RULE = `The order flips strongly where Kendall’s tau-b is below ${LEAST_TAU}, or fewer than half of the first ${TOP} stay among them.`;

/** Compares two orders over the entities that both rank. */
export function orderAgreement(first: readonly Tally[], second: readonly Tally[]): OrderAgreement {
  const others = new Map(second.map(([key, count]) => [key, BigInt(count)]));
  const pairs = first.flatMap(([key, count]) => {
    const other = others.get(key);
    return other === undefined ? [] : [{ key, a: BigInt(count), b: other }];
  });
  const tau = kendallTau(pairs);
  const top = Math.min(TOP, pairs.length);
  const leaders = topKeys(
    pairs.map(({ key, b }) => [key, b] as const),
    top,
  );
  const shared = [
    ...topKeys(
      pairs.map(({ key, a }) => [key, a] as const),
      top,
    ),
  ].filter((key) => leaders.has(key)).length;
  const flips = (tau !== null && tau < LEAST_TAU) || shared < top * LEAST_SHARED;
  return { tau, shared: Math.min(shared, top), top, flips, rule: RULE };
}

function topKeys(tallies: readonly Tally[], top: number): Set<string> {
  return new Set(
    rank(tallies)
      .filter(({ place }) => place <= top)
      .map(({ key }) => key),
  );
}

/** Tau-b, which allows for ties: https://en.wikipedia.org/wiki/Kendall_rank_correlation_coefficient */
function kendallTau(pairs: readonly { a: bigint; b: bigint }[]): number | null {
  let [agreeing, inFirst, inSecond] = [0, 0, 0];
  pairs.forEach((one, index) => {
    for (const other of pairs.slice(index + 1)) {
      const [a, b] = [sign(one.a - other.a), sign(one.b - other.b)];
      agreeing += a * b;
      inFirst += a * a;
      inSecond += b * b;
    }
  });
  return inFirst === 0 || inSecond === 0 ? null : agreeing / Math.sqrt(inFirst * inSecond);
}

function sign(difference: bigint): number {
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
