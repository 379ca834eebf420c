import 'server-only';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import { ranking } from '@/lib/analytics/ranking';
import type { RankImpact } from '@/lib/domain/check-report';
import { toBigInt } from '@/lib/domain/count';
import { countryName } from '@/lib/domain/country';
import type { Side } from '@/lib/domain/fact';
import { type Place, rank, type Tally } from '@/lib/domain/rank';
import type { TieRule } from '@/lib/domain/rank-rules';
import type { Runtime } from '../runtime';

type Totals = Record<Side, readonly (readonly [code: string, attacks: bigint])[]>;

/**
 * How appending the file would move the countries' places over the whole dataset, largest move first; countries that
 * keep their place are left out. Only sides that the dataset's passport covers.
 */
export async function rankImpact(
  runtime: Runtime,
  dataset: DatasetView,
  totals: Totals,
): Promise<RankImpact[]> {
  const impacts = await Promise.all(
    dataset.passport.sides.map(async (side) =>
      sideImpact(side, await tallies(runtime, dataset, side), totals[side], dataset.passport.tieRule),
    ),
  );
  return impacts.flat();
}

async function tallies(runtime: Runtime, dataset: DatasetView, side: Side): Promise<Tally[]> {
  if (!dataset.period) return [];
  const { period } = dataset;
  const answer = await ranking(
    { store: runtime.store, dataset },
    { by: side, period, comparePeriod: null, filters: {} },
  );
  return answer.entries.map((entry) => [entry.key, toBigInt(entry.attacks ?? 0)]);
}

/** The moves that added attacks make in one ranking. */
export function sideImpact(
  side: Side,
  before: readonly Tally[],
  added: readonly Tally[],
  rule: TieRule,
): RankImpact[] {
  const sums = new Map(before.map(([key, attacks]) => [key, BigInt(attacks)]));
  for (const [key, attacks] of added) sums.set(key, (sums.get(key) ?? 0n) + BigInt(attacks));
  const placesBefore = byKey(rank(before, rule));
  const ranked = rank([...sums], rule);
  return ranked
    .map((place) => ({
      side,
      entity: place.key,
      name: countryName(place.key),
      before: placesBefore.get(place.key) ?? null,
      after: { place: place.place, tied: place.tied, of: ranked.length },
    }))
    .filter(({ before: was, after }) => was?.place !== after.place || was.tied !== after.tied)
    .sort((a, b) => move(b) - move(a) || a.after.place - b.after.place);
}

function byKey(places: readonly Place[]): Map<string, RankImpact['before']> {
  return new Map(places.map(({ key, place, tied }) => [key, { place, tied, of: places.length }]));
}

function move({ before, after }: RankImpact): number {
  return before && after ? Math.abs(before.place - after.place) : 0;
}
