import type { Claim } from './claim';
import { claimText } from './claim-text';
import { CLAIM_TOPICS, type ClaimTopic } from './claim-topic';

/** A claim with what it counts, and when, as the page's language has it; its own words are what is reckoned by. */
export type ToldClaim = Claim & { told?: { unit: string; window: string } };

/** Claims that say the same thing: one reading of what happened. */
export interface Reading {
  /** What it counts. */
  unit: string;
  claims: ToldClaim[];
}

export interface TopicReadings {
  topic: ClaimTopic;
  /** Readings that contradict another one of the topic come first. */
  readings: Reading[];
  isDisputed: boolean;
}

/** The claims by topic and reading. Claims are of one reading when value and contradictions are the same. */
export function claimReadings(claims: readonly ToldClaim[]): TopicReadings[] {
  return CLAIM_TOPICS.map((topic) => topicReadings(topic, claims)).filter(
    ({ readings }) => readings.length > 0,
  );
}

function topicReadings(topic: ClaimTopic, claims: readonly ToldClaim[]): TopicReadings {
  const groups = new Map<string, ToldClaim[]>();
  const ofTopic = claims.filter((claim) => claim.topic === topic);
  for (const claim of ofTopic) {
    const key = readingKey(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const readings = [...groups.values()]
    .map(reading)
    .sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)));
  const ids = new Set(ofTopic.map(({ id }) => id));
  const disputed = ofTopic.some(({ conflictsWith }) => conflictsWith.some((id) => ids.has(id)));
  return { topic, readings, isDisputed: disputed };
}

function readingKey({ value, conflictsWith }: Claim): string {
  // "40 million" and "more than 40 million" are one figure; a list is the same in any order.
  const what =
    value.kind === 'count'
      ? value.count
      : value.kind === 'countries'
        ? [...value.countries].sort()
        : value.kind === 'statement' && conflictsWith.length > 0
          ? 'statement'
          : claimText(value);
  return JSON.stringify([value.kind, what, [...conflictsWith].sort()]);
}

function reading(claims: ToldClaim[]): Reading {
  const first = claims[0];
  if (!first) throw new Error('a reading has at least one claim');
  return { unit: first.told?.unit ?? first.unit, claims };
}

/** True for a reading that some other claim contradicts. */
export function isDisputed({ claims }: Reading): boolean {
  return claims.some(({ conflictsWith }) => conflictsWith.length > 0);
}
