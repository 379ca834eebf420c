import type { ReactNode } from 'react';
import type { DrawingProps } from '@/components/drawings/drawing-props';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import type { PictureParams } from '@/lib/domain/picture';
import type { PictureKind } from '@/lib/domain/picture-looks';
import type { QuestionKind } from '@/lib/domain/questions';
import type { TieRule } from '@/lib/domain/rank-rules';
import type { View } from '@/lib/domain/view';
import type { Runtime } from '@/lib/server/runtime';
import type { Words } from '@/lib/words/words';

/** A picture that is asked for, its parameters read. */
export interface PictureAsked<K extends PictureKind = PictureKind> {
  runtime: Runtime;
  kind: K;
  slug: string;
  params: PictureParams<K>;
  /** The query string as it came, of which each question takes its own. */
  search: URLSearchParams;
  words: Words;
  /** Today, ISO 8601. */
  madeOn: string;
  signal: AbortSignal;
}

/** A question whose answer is in the drawing. */
export interface DataPart {
  kind: QuestionKind;
  /** The dataset asked, where it is another one than that of the picture. */
  slug?: string;
  search: URLSearchParams;
}

/** What a picture shows, before it is known how large it will be. */
export interface Composed {
  /** Names the chart in the names of files. */
  chart: string;
  /** Name of the entity told of; null: of no single one. */
  told: string | null;
  dataset: DatasetDetail;
  title: string;
  /** The same for those who do not see it, with what the data say. */
  summary: string;
  /** The time shown around the periods, where it is another one than what would be shown by itself. */
  axis?: Period | null;
  notes: string[];
  /** True where there is no data to draw. */
  isEmpty: boolean;
  period: Period;
  comparePeriod: Period | null;
  compareDataset: RankingAnswer['compareDataset'];
  /** By what attacks are divided; null: nothing. */
  denominator: RankingAnswer['denominator'];
  timeZone: string;
  /** Null where no places are shown. */
  tieRule: TieRule | null;
  /** What the page that shows the same has to choose; null: no page does. */
  view: Partial<View> | null;
  /** The path of that page, where it is not the dashboard of the dataset. */
  page?: string | undefined;
  data: DataPart[];
  /** Height that the drawing needs at a width, in units in which text is 12 high. */
  least(width: number): number;
  draw(box: DrawingProps): ReactNode;
}
