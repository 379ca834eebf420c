import type { Count } from './dataset';
import type { Period } from './fact';
import type { Status } from './passport';

/** How a claim stands against a dataset. `no-verdict`: they could be compared, were the data not made up. */
export const VERDICTS = ['agrees', 'contradicts', 'not-comparable', 'no-verdict'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What of a claim and a passport is held against each other. */
export type PointOf =
  | 'status'
  | 'value'
  | 'holds'
  | 'measure'
  | 'denominator'
  | 'side'
  | 'window'
  | 'precision'
  | 'ranking';

export interface ComparisonPoint {
  of: PointOf;
  comparable: boolean;
  words: string;
}

/** What the data gives for the window and the side of a claim. Null: it tells nothing of that. */
export interface FoundInData {
  attacks: Count | null;
  /** Attacks a day on average over the window. */
  perDay: number | null;
  rank: number | null;
  tied: boolean;
  of: number | null;
  /** Best and worst place possible. */
  interval: [number, number] | null;
  /** Every source country with attacks, most first. */
  sources: string[] | null;
}

/** A claim held against a dataset. */
export interface ClaimCheck {
  claim: string;
  /** What was said, as text. */
  said: string;
  dataset: string;
  title: string;
  status: Status;
  period: Period | null;
  comparable: boolean;
  /** Everything that was compared, one sentence each. */
  points: ComparisonPoint[];
  found: FoundInData | null;
  verdict: Verdict;
  /** Data / claim, where both are counts. */
  factor: number | null;
  sentence: string;
}
