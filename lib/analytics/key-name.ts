import { countryName } from '@/lib/domain/country';
import type { Dimension } from '@/lib/domain/fact';

/** What a reader sees for a value of a dimension. Organisations and types are their own names. */
export function keyName(dimension: Dimension, key: string): string {
  if (dimension === 'source' || dimension === 'target') return countryName(key);
  return key === '' ? 'Not stated' : key;
}
