import { DIMENSIONS, type FactQuery, type FactRow } from '@/lib/domain/fact';
import { bucketStart, epochMs } from '@/lib/domain/time';
import type { TestFact } from '../support/store-fixture';

const memory = new Map<string, number>();

/** What a store must answer, worked out fact by fact. `facts[i]` are those of generation i + 1. */
export function expectedAnswer(facts: readonly (readonly TestFact[])[], question: FactQuery): FactRow[] {
  const groups = new Map<string, FactRow>();
  const read = [...new Set(question.generations)].flatMap((generation) => facts[generation - 1] ?? []);
  for (const fact of read.filter((it) => isMeant(it, question))) {
    const start = startOf(fact, question.bucket);
    const keys = keysOf(fact, question);
    const id = JSON.stringify([start, keys]);
    const group = groups.get(id) ?? { bucketStart: start, keys, attacks: 0n, rows: 0n };
    group.attacks += BigInt(fact.attacks);
    group.rows += BigInt(fact.rows ?? 1);
    groups.set(id, group);
  }
  const sorted = [...groups.values()].sort((a, b) => compare(a, b, question.order));
  return question.limit === null ? sorted : sorted.slice(0, question.limit);
}

function keysOf(fact: TestFact, { dimensions }: FactQuery): FactRow['keys'] {
  return Object.fromEntries(
    DIMENSIONS.filter((it) => dimensions.includes(it)).map((it) => [it, textOf(fact, it)]),
  );
}

function textOf(fact: TestFact, dimension: (typeof DIMENSIONS)[number]): string {
  return fact[dimension] ?? (dimension === 'source' || dimension === 'target' ? 'ZZ' : '');
}

function isMeant(fact: TestFact, { period, filters }: FactQuery): boolean {
  const at = epochMs(fact.at);
  if (period !== null && (at < epochMs(period.from) || at >= epochMs(period.to))) return false;
  return DIMENSIONS.every((dimension) => filters[dimension]?.includes(textOf(fact, dimension)) ?? true);
}

function startOf(fact: TestFact, bucket: FactQuery['bucket']): number | null {
  if (bucket === null) return null;
  const id = `${fact.at} ${bucket.size} ${bucket.timeZone}`;
  const start = memory.get(id) ?? bucketStart(epochMs(fact.at), bucket.size, bucket.timeZone);
  memory.set(id, start);
  return start;
}

function compare(a: FactRow, b: FactRow, order: FactQuery['order']): number {
  const byTime = (a.bucketStart ?? 0) - (b.bucketStart ?? 0);
  const byAttacks = a.attacks > b.attacks ? -1 : a.attacks < b.attacks ? 1 : 0;
  const byKey = DIMENSIONS.map((dimension) => [a.keys[dimension] ?? '', b.keys[dimension] ?? ''] as const)
    .map(([x, y]) => (x < y ? -1 : x > y ? 1 : 0))
    .find((it) => it !== 0);
  return order === 'attacks' ? byAttacks || (byKey ?? 0) || byTime : byTime || (byKey ?? 0) || byAttacks;
}
