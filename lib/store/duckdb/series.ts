import { DIMENSIONS, type Dimension } from '@/lib/domain/fact';

/** Over what time facts are added up. Days are the dataset's, hours begin where those of its time zone do. */
export const GRAINS = ['total', 'day', 'hour'] as const;
export type Grain = (typeof GRAINS)[number];

/** All dimensions told apart. */
export const ALL_TOLD = 2 ** DIMENSIONS.length - 1;

/** Sums of one generation: facts added up over a grain of time and over all dimensions but those told apart. */
export interface Series {
  grain: Grain;
  /** A bit for each dimension, in the order of DIMENSIONS. */
  told: number;
  rows: number;
}

/** The bits of some dimensions. */
export function toldBits(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((bits, name) => bits | (1 << DIMENSIONS.indexOf(name)), 0);
}

/** The dimensions of some bits. */
export function toldDimensions(told: number): Dimension[] {
  return DIMENSIONS.filter((_, index) => (told & (1 << index)) !== 0);
}

/** All that `told` tells apart, `by` does as well. */
export function isToldBy(told: number, by: number): boolean {
  return (told & by) === told;
}

/** The one with fewest rows of those that tell apart what is to be told apart. */
export function smallest<T extends Series>(series: readonly T[], told: number): T {
  return series.filter((one) => isToldBy(told, one.told)).reduce((a, b) => (b.rows < a.rows ? b : a));
}

/**
 * The table of the sums of all generations that are told apart by the same. Each has one of its own, so that a question
 * reads nothing but what it needs: the engine skips blocks of rows, and the sums of a generation are less than a block.
 */
export function sumTable({ grain, told }: Pick<Series, 'grain' | 'told'>): string {
  return ['sum', grain, ...toldDimensions(told)].join('_');
}

/** Its columns besides the generation. Totals are not by time. */
export function sumColumns({ grain, told }: Pick<Series, 'grain' | 'told'>): string[] {
  return [...(grain === 'total' ? [] : ['bucket']), ...toldDimensions(told)];
}
