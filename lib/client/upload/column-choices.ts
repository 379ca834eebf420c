import type { ColumnRole } from '@/lib/domain/upload';

/** Roles in the order in which they are offered. */
export const COLUMN_ROLE_ORDER = [
  'time',
  'source',
  'target',
  'organisation',
  'type',
  'attacks',
  'place',
  'ignored',
] as const satisfies readonly ColumnRole[];

/** What a file may lack a column for, and then have one value of for all its rows. */
export const FIXABLE = ['source', 'target', 'organisation', 'type'] as const;
export type Fixable = (typeof FIXABLE)[number];

/** Order of day and month in dates that begin with either; '' as the file itself shows. */
export type DateOrder = '' | 'DMY' | 'MDY';

/** Half open, as it goes over the wire: days or local times of the dataset's time zone. '' while not yet said. */
export interface DraftPeriod {
  from: string;
  to: string;
}

export interface ColumnChoice {
  name: string;
  role: ColumnRole;
  /** True for IP addresses, whose countries are looked up. */
  isAddress: boolean;
  /** The period that a column of attacks or places is of, where there are several of them. */
  period: DraftPeriod;
}

/** What a person has said about a file so far; may still be incomplete. */
export interface ColumnChoices {
  columns: ColumnChoice[];
  dateOrder: DateOrder;
  /** IANA zone of the file's local times; '' is the dataset's. */
  localTimeZone: string;
  /** Of the whole file, when it has neither a time column nor several columns of attacks. */
  period: DraftPeriod;
  /** '' is as the file itself shows. */
  decimal: '' | '.' | ',';
  onePerRow: boolean;
  /** For what has no column: the value of all rows, '' for not known. */
  fixed: Record<Fixable, string>;
}

export const NO_PERIOD: DraftPeriod = { from: '', to: '' };

/** The columns that hold the numbers: attacks, or the places of a ranking. */
export function numberColumns({ columns }: ColumnChoices): ColumnChoice[] {
  return columns.filter(({ role }) => role === 'attacks' || role === 'place');
}

/** True for a ranking that somebody made: countries and places, no counts. */
export function isRanking(choices: ColumnChoices): boolean {
  return hasColumn(choices, 'place');
}

/** True when a column was chosen for the role. */
export function hasColumn({ columns }: ColumnChoices, role: ColumnRole): boolean {
  return columns.some((column) => column.role === role);
}
