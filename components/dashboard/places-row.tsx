import { memo } from 'react';
import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';
import { changeText } from '@/lib/chart/change-text';
import { formatExact, formatRate, formatShare } from '@/lib/chart/format-number';
import { placeLines } from '@/lib/chart/place-lines';
import { placeText } from '@/lib/chart/place-text';
import type { RankSeries } from '@/lib/chart/rank-rows';
import { changeOf, type LengthRatio } from '@/lib/chart/sort-entries';
import type { RankingEntry } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import course from './place-course.module.css';
import styles from './places-table.module.css';
import { ShiftText } from './shift-text';

interface PlacesRowProps {
  entry: RankingEntry;
  /** From 0, in the order shown. */
  index: number;
  /** Address of its page; left out where no countries are ranked. */
  path?: string;
  isSelected: boolean;
  hasCounts: boolean;
  hasPopulation: boolean;
  ratio: LengthRatio;
  series: RankSeries | undefined;
}

/** One of the ranked. Kept while others are sorted and scrolled. */
export const PlacesRow = memo(function PlacesRow(props: PlacesRowProps) {
  const words = useWords();
  const { entry, index, path, isSelected, hasCounts, hasPopulation, ratio, series } = props;
  const { rank, tied, previousRank, previousTied, interval } = entry;
  const isGone = entry.state === 'gone';
  return (
    <tr className={isSelected ? styles.selected : undefined} aria-rowindex={index + 2}>
      <td>{rank === null ? '–' : placeText(rank, tied, words)}</td>
      <th scope="row">
        {path === undefined ? (
          entry.name
        ) : (
          <LocaleLink href={path} prefetch={false}>
            {entry.name}
          </LocaleLink>
        )}
      </th>
      <td>{previousRank === null ? '–' : placeText(previousRank, previousTied, words)}</td>
      <td>
        <ShiftText entry={entry} />
      </td>
      {hasCounts && (
        <>
          <td>{isGone ? '–' : formatExact(entry.attacks, words.locale)}</td>
          {hasPopulation && <td>{isGone ? '–' : formatRateOrNone(entry.perMillion, words)}</td>}
          <td>{changeText(isGone ? null : changeOf(entry, ratio), words)}</td>
          <td>{isGone ? '–' : formatShare(entry.share, words)}</td>
          <td>{interval && !isGone ? [...new Set(interval)].join('–') : '–'}</td>
        </>
      )}
      <td className={styles.course}>{series && <Course series={series} />}</td>
    </tr>
  );
});

/** A country whose population is not known has none. */
function formatRateOrNone(perMillion: number | null, words: Words): string {
  return perMillion === null ? '–' : formatRate(perMillion, words);
}

const WIDTH = 120;
const HEIGHT = 24;
const PAD = 3;

/** Places over time as a small line, the best on top, on a scale of the country's own. */
function Course({ series: { ranks } }: { series: RankSeries }) {
  const words = useWords();
  const held = ranks.filter((rank) => rank !== null);
  const [best, worst] = [Math.min(...held), Math.max(...held)];
  const y = (place: number) =>
    worst === best ? HEIGHT / 2 : PAD + ((place - best) / (worst - best)) * (HEIGHT - 2 * PAD);
  const xs = ranks.map((_, i) => PAD + ((i + 0.5) / ranks.length) * (WIDTH - 2 * PAD));
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={course.line}
      role="img"
      aria-label={courseText(held, words)}
    >
      <path d={placeLines([ranks], xs, y)} />
    </svg>
  );
}

function courseText(held: readonly number[], { t }: Words): string {
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return t('dash.neverHeld');
  return t('dash.courseText', { first, last, best: Math.min(...held), worst: Math.max(...held) });
}
