import type { Side } from '@/lib/domain/fact';

/** What a place means, so that nobody takes a climb for good news. */
export const RANKED_SIDE_NOTE: Record<Side, string> = {
  target: 'A higher place means more attacks received: climbing is worse.',
  source: 'A higher place means more attacks from IP addresses registered there, not more attackers.',
};

export const SIDE_CHOICE: Record<Side, string> = { target: 'Who was hit', source: 'Where it came from' };

export const MAP_TITLE: Record<Side, string> = {
  target: 'Who was hit',
  source: 'Where the attacks came from',
};
