import type { Dimension } from '@/lib/domain/fact';

const COUNTRY = { one: 'country', many: 'countries' };

/** What the entities of a ranking are called. */
export const ENTITY_WORDS: Record<Dimension, { one: string; many: string }> = {
  source: COUNTRY,
  target: COUNTRY,
  organisation: { one: 'organisation', many: 'organisations' },
  type: { one: 'attack type', many: 'attack types' },
};
