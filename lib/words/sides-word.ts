import type { Side } from '@/lib/domain/fact';

/** Names one side, or both, for messages that choose their words by it. */
export function sidesWord(sides: readonly Side[]): Side | 'both' {
  const [only, ...others] = sides;
  return only && others.length === 0 ? only : 'both';
}
