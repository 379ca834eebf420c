import { attackColumns, holdingOf } from '@/lib/domain/attack-columns';
import type { Label, Mapping, Place } from '@/lib/domain/mapping';
import type { UploadColumn } from '@/lib/domain/upload';
import { holdsAddresses } from './address-columns';
import { type ColumnChoice, type ColumnChoices, type DateOrder, FIXABLE, NO_PERIOD } from './column-choices';

/**
 * The choices that a mapping stands for: the inverse of `buildMapping`. Without a mapping the roles that the columns
 * were recognised as stand, and the rest is open.
 */
export function readMapping(columns: readonly UploadColumn[], mapping: Mapping | null): ColumnChoices {
  if (!mapping) return openChoices(columns);
  const { time, attacks } = mapping;
  const counts = attackColumns(attacks);
  const single = counts.length === 1 ? counts[0]?.period : undefined;
  return {
    columns: columns.map((column) => ({
      ...choiceOf(column.name, mapping, counts),
      isAddress: holdsAddresses(column) || isAddressIn(column.name, mapping),
    })),
    dateOrder: 'column' in time ? dateOrder(time.format) : '',
    localTimeZone: ('column' in time && time.timeZone) || '',
    period: single ?? ('period' in time && counts.length <= 1 ? { ...time.period } : NO_PERIOD),
    decimal: (typeof attacks === 'object' && 'column' in attacks && attacks.decimal) || '',
    onePerRow: attacks === 'one-per-row',
    fixed: {
      source: fixedOf(mapping.source),
      target: fixedOf(mapping.target),
      organisation: fixedOf(mapping.organisation),
      type: fixedOf(mapping.type),
    },
  };
}

type RoleChoice = Omit<ColumnChoice, 'isAddress'>;

function choiceOf(name: string, mapping: Mapping, counts: ReturnType<typeof attackColumns>): RoleChoice {
  const count = counts.find(({ column }) => column === name);
  const number = holdingOf(mapping) === 'places' ? 'place' : 'attacks';
  if (count) return { name, role: number, period: { ...(count.period ?? NO_PERIOD) } };
  if ('column' in mapping.time && mapping.time.column === name)
    return { name, role: 'time', period: NO_PERIOD };
  const role = FIXABLE.find((candidate) => isColumn(mapping[candidate], name));
  return { name, role: role ?? 'ignored', period: NO_PERIOD };
}

function isColumn(place: Place | Label | null, name: string): boolean {
  if (place === null) return false;
  return 'column' in place ? place.column === name : 'ip' in place && place.ip === name;
}

function isAddressIn(name: string, { source, target }: Mapping): boolean {
  return [source, target].some((place) => place !== null && 'ip' in place && place.ip === name);
}

function fixedOf(place: Place | Label | null): string {
  return place !== null && 'fixed' in place ? place.fixed : '';
}

function dateOrder(format: string | undefined): DateOrder {
  return format === 'DMY' || format === 'MDY' ? format : '';
}

function openChoices(columns: readonly UploadColumn[]): ColumnChoices {
  return {
    columns: columns.map((column) => ({
      name: column.name,
      role: column.role,
      isAddress: holdsAddresses(column),
      period: NO_PERIOD,
    })),
    dateOrder: '',
    localTimeZone: '',
    period: NO_PERIOD,
    decimal: '',
    onePerRow: false,
    fixed: { source: '', target: '', organisation: '', type: '' },
  };
}
