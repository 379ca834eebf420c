import type { StoryEvent } from './claim';
import type { Dimension, Side } from './fact';
import type { Locale } from './locale';
import type { Holding } from './passport';
import type { UrlPeriod } from './view';

/** What a dashboard is about, and what it shows before a reader chooses. */
export interface Scope {
  /** The language of the page, and so of the names in its answers. */
  locale: Locale;
  /** Address of the dashboard. */
  home: string;
  /** The dataset whose ranking answers for each dimension; null where there is none. */
  rankings: Record<Dimension, string | null>;
  /** The dataset of totals, volume over time and breakdowns. */
  volume: string;
  /** Places of ready-made rankings have no volume to show. */
  holds: Holding;
  /** What is ranked. */
  by: Dimension;
  mapSide: Side;
  country: string | null;
  period: UrlPeriod | null;
  now: UrlPeriod | null;
  before: UrlPeriod | null;
  events: StoryEvent[];
  /** Whether the claims that ship are about this data. */
  withClaims: boolean;
  /** What nobody published, as sentences. */
  notPublished: string[];
}
