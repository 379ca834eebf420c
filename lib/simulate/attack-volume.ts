import { apportion } from './apportion';
import { type AttackPair, attackPairs } from './attack-pairs';
import { type HourlyAttacks, hourlyAttacks } from './attack-rates';
import { ATTACK_TYPES } from './attack-types';
import { HOURS } from './hours';
import { createRandom, type Random } from './random';
import { SOURCES } from './sources';
import { writeCsv } from './write-csv';

const HEADER = [
  'time',
  'source_country',
  'target_country',
  'organisation',
  'attack_type',
  'attacks',
] as const;

/** attack-volume.csv: attacks on Ecuador's institutions by hour, source, institution and type, 8 to 18 April 2019. */
export function attackVolumeCsv(seed: number): string {
  const random = createRandom(seed, 3);
  const rows = hourlyAttacks(seed, 1).flatMap((hourly, index) =>
    hourRows(random, HOURS[index]?.start ?? '', hourly),
  );
  return writeCsv(HEADER, rows);
}

type Row = readonly [
  start: string,
  source: string,
  target: string,
  organisation: string,
  type: string,
  attacks: number,
];

/** Rows of one hour that add up to its attacks; without those that come out as zero. */
function hourRows(random: Random, start: string, hourly: HourlyAttacks): Row[] {
  const cells = weightedCells(random, hourly.surgeShare);
  const parts = apportion(
    hourly.attacks,
    cells.map(({ weight }) => weight),
  );
  return cells
    .map(
      ({ source, organisation, type }, index): Row => [
        start,
        source,
        'EC',
        organisation,
        type,
        parts[index] ?? 0,
      ],
    )
    .filter((row) => row[5] > 0);
}

/** Every pair of every type, weighted by the mix of everyday attacks and surge. */
function weightedCells(random: Random, surgeShare: number): (AttackPair & { type: string })[] {
  const sources = SOURCES.map((source) => ({ code: source.code, share: mix(source, surgeShare) }));
  return ATTACK_TYPES.flatMap((type) =>
    attackPairs(random, type, sources).map((pair) => ({
      ...pair,
      type: type.name,
      weight: pair.weight * mix(type, surgeShare),
    })),
  );
}

function mix(shares: { everyday: number; surge: number }, surgeShare: number): number {
  return shares.everyday * (1 - surgeShare) + shares.surge * surgeShare;
}
