import type { Claim } from './claim';

export const SECONDS_OF = { second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800 } as const;
export type TimeUnit = keyof typeof SECONDS_OF;

const EACH = /\b(?:per|an?|each|every)\s+(second|minute|hour|day|week)\b|\b(hourly|daily|weekly)\b/i;
const ADVERBS: Readonly<Record<string, TimeUnit>> = { hourly: 'hour', daily: 'day', weekly: 'week' };

/** The unit of time that a count is told for each of, as its unit says: "hacking attempts per day"; null for none. */
export function toldPer({ unit }: Pick<Claim, 'unit'>): TimeUnit | null {
  const [, noun, adverb] = EACH.exec(unit) ?? [];
  if (adverb !== undefined) return ADVERBS[adverb.toLowerCase()] ?? null;
  return (noun?.toLowerCase() as TimeUnit | undefined) ?? null;
}
