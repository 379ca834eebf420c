import type { Claim } from '@/lib/domain/claim';
import type { CountClaim } from '@/lib/domain/convert-claim';

/** A claim of a number of attacks; 40,000,000 in all over no stated window, unless changed. */
export function countClaim(id: string, change: Partial<Claim> = {}, count = 40_000_000): CountClaim {
  return {
    id,
    topic: 'total',
    status: 'reported',
    about: 'EC',
    unit: 'attacks',
    window: { start: null, end: null, note: 'not said' },
    ...{ speaker: null, role: null, outlet: 'A paper', url: 'https://paper.example/', publishedOn: null },
    ...{ conflictsWith: [], note: null },
    ...change,
    value: { kind: 'count', count, atLeast: false },
  };
}

export const days = (start: string, end: string | null) => ({ start, end, note: 'as said' });
