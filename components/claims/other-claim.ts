import type { Claim } from '@/lib/domain/claim';
import type { Words } from '@/lib/words/words';

/** A claim by which another is told that both cannot hold: as little of it as says which one it is. */
export type OtherClaim = Pick<Claim, 'id' | 'topic' | 'outlet' | 'unit'>;

/** On the server only, which knows the data that ships in each language. */
export function otherClaim({ id, topic, outlet, unit }: Claim, words: Words): OtherClaim {
  return { id, topic, outlet, unit: words.shipped('claim', unit) };
}
