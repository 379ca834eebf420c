import type { ClaimTopic } from '@/lib/domain/claim-topic';

/** What each topic is about, as a heading. */
export const TOPICS: Readonly<Record<ClaimTopic, string>> = {
  total: 'How many attacks',
  baseline: 'How many before',
  rank: 'The place in the world',
  sources: 'Where they came from',
  targets: 'Who was hit',
  effect: 'What they did',
  threat: 'Who threatened',
};
