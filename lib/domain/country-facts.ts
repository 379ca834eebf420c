import type { RankHistory, RankingAnswer } from './answer';
import type { DatasetDetail } from './dataset';
import type { Side } from './fact';
import type { WhatWouldItTake } from './place-answers';
import type { SurgesAnswer } from './surge-answer';
import type { CountryView } from './view';

/** Everything that a dataset says of one country, or of `ZZ`. */
export interface CountryFacts {
  code: string;
  name: string;
  dataset: DatasetDetail;
  /** What the reader chose. */
  view: CountryView;
  /** One for each side that the dataset covers: first where it has a place, then targets. Empty when it has no data. */
  sides: CountrySide[];
}

/** A country as a source or as a target. */
export interface CountrySide {
  side: Side;
  /** Places over all of the dataset; of ready-made rankings the newest. */
  whole: RankingAnswer;
  /** Places now and before, as the dashboard compares them. */
  compared: RankingAnswer;
  /** Its own series alone. */
  history: RankHistory;
  /** The other side of its attacks; null where the dataset has but one side, or no counts. */
  partners: RankingAnswer | null;
  /** Buckets far above its own past; null where there are no counts. */
  surges: SurgesAnswer | null;
  /** What the next better places take, nearest first. */
  take: WhatWouldItTake[];
}
