import type { Period } from './fact';
import type { Mapping } from './mapping';
import type { Holding } from './passport';

interface NumberColumn {
  column: string;
  /** Where each column has its own. */
  period?: Period;
}

/** The columns that hold a file's numbers, be they counts or places; none where each row is one attack. */
export function attackColumns(attacks: Mapping['attacks']): NumberColumn[] {
  if (attacks === 'one-per-row') return [];
  if ('columns' in attacks) return attacks.columns;
  if ('places' in attacks) return attacks.places;
  return [{ column: 'place' in attacks ? attacks.place : attacks.column }];
}

/** Whether a file holds counts or places. */
export function holdingOf({ attacks }: Pick<Mapping, 'attacks'>): Holding {
  return typeof attacks === 'object' && ('place' in attacks || 'places' in attacks) ? 'places' : 'counts';
}
