import 'server-only';
import type { PictureKind } from '@/lib/domain/picture-looks';
import { composeBeforeAndNow } from './compose-before-and-now';
import { composeBreakdown } from './compose-breakdown';
import { composeMap } from './compose-map';
import { composeRankShift } from './compose-rank-shift';
import { composeTimeline } from './compose-timeline';
import type { Composed, PictureAsked } from './composed';

type Composer<K extends PictureKind> = (asked: PictureAsked<K>) => Promise<Composed>;

const COMPOSERS: { [K in PictureKind]: Composer<K> } = {
  'rank-shift': composeRankShift,
  timeline: composeTimeline,
  map: composeMap,
  'before-and-now': composeBeforeAndNow,
  breakdown: composeBreakdown,
};

/** What a picture of a kind shows. @throws ProblemError where its question cannot be answered */
export function composePicture<K extends PictureKind>(kind: K, asked: PictureAsked<K>): Promise<Composed> {
  return COMPOSERS[kind](asked);
}
