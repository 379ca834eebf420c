import type { Dimension, Side } from '@/lib/domain/fact';

/** What a place means, so that nobody takes a climb for good news. */
export const RANKED_NOTE: Record<Dimension, string> = {
  target: 'A higher place means more attacks received: climbing is worse.',
  source: 'A higher place means more attacks from IP addresses registered there, not more attackers.',
  organisation: 'A higher place means more attacks received: climbing is worse.',
  type: 'A higher place means more attacks of that type.',
};

/** What can be ranked, as it is chosen. */
export const RANKED_CHOICE: Record<Dimension, string> = {
  target: 'Target countries',
  source: 'Source countries',
  organisation: 'Organisations',
  type: 'Attack types',
};

export const SIDE_CHOICE: Record<Side, string> = { target: 'Who was hit', source: 'Where it came from' };

export const MAP_TITLE: Record<Side, string> = {
  target: 'Who was hit',
  source: 'Where the attacks came from',
};
