import { type ReactNode, useState } from 'react';
import { useWords } from '#use-words';
import { useHeight } from '@/components/card/use-room';
import { placeText } from '@/lib/chart/place-text';
import { slopeLayout } from '@/lib/chart/slope-layout';
import type { RankingEntry } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import styles from './slope-chart.module.css';
import { SlopeLabels } from './slope-labels';
import { SlopeLines } from './slope-lines';

export interface SlopeChartProps {
  entries: readonly RankingEntry[];
  selected: string | null;
  /** The two periods in words. */
  before: string;
  now: string;
  height?: number;
  /** Makes of a name what chooses its country; without it names are text. */
  choose?: (key: string, name: string) => ReactNode;
}

const HEIGHT = 640;
/** As high as a name must be to be chosen by finger or pointer. */
const LABEL_HEIGHT = 24;

/** Places before and now, joined by a line each. Plain HTML and SVG, drawn on the server too, at any width. */
export function SlopeChart({ entries, selected, before, now, choose, ...props }: SlopeChartProps) {
  const height = useHeight(props.height ?? HEIGHT);
  const words = useWords();
  const [followed, setFollowed] = useState<string | null>(null);
  const layout = slopeLayout(entries, selected, { height, labelHeight: LABEL_HEIGHT });
  const chosen = entries.find(({ key }) => key === selected);
  const labels = { selected, followed, onFollow: setFollowed, height };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className={styles.slope} role="group" aria-label={summary(layout, chosen, words)}>
      <p className={`${styles.period} ${styles.left}`}>{before}</p>
      <p className={styles.period}>{now}</p>
      <SlopeLabels {...labels} labels={layout.before} end="before" />
      <SlopeLines {...labels} lines={layout.lines} labels={layout} />
      <SlopeLabels {...labels} labels={layout.now} end="now" choose={choose} />
    </div>
  );
}

function summary(
  { from, to }: { from: number; to: number },
  chosen: RankingEntry | undefined,
  words: Words,
): string {
  const { t } = words;
  const range = t('chart.slope', { from, to });
  if (!chosen) return range;
  const write = (place: number | null, tied: boolean) =>
    place ? placeText(place, tied, words) : t('dash.unranked');
  const { name, rank, tied, previousRank, previousTied } = chosen;
  const [before, now] = [write(previousRank, previousTied), write(rank, tied)];
  return `${range} ${t('chart.slopeOne', { name, before, now })}`;
}
