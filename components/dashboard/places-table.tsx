'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useWords } from '#use-words';
import { usePrinting } from '@/components/use-printing';
import { lengthRatio } from '@/lib/chart/length-ratio';
import { matchEntries, type Sorting, sortEntries } from '@/lib/chart/sort-entries';
import { countrySearch } from '@/lib/client/country-search';
import { placesSearch } from '@/lib/client/dashboard-searches';
import { searchText } from '@/lib/client/queries';
import type { RankHistory, RankingAnswer } from '@/lib/domain/answer';
import { countryPath } from '@/lib/domain/country-path';
import type { DatasetDetail } from '@/lib/domain/dataset';
import { isSide } from '@/lib/domain/fact';
import { PlacesControls } from './places-controls';
import { PlacesHead } from './places-head';
import { PlacesRow } from './places-row';
import styles from './places-table.module.css';
import { PopulationNote } from './population-note';
import type { DashboardState } from './use-dashboard';

interface PlacesTableProps {
  state: DashboardState;
  ranked: DatasetDetail;
  answer: RankingAnswer;
  /** Places over time, for the small lines; null while they are not there. */
  courses: RankHistory | null;
}

/** Height of a row in pixels, by which it is known where each stands without drawing it. */
const ROW = 36;
const FIRST: Sorting = { column: 'rank', descending: false };

/** Thousands of rows as a table, of which only those in sight are drawn. */
export function PlacesTable({ state, ranked, answer, courses }: PlacesTableProps) {
  const { t } = useWords();
  const [sorting, setSorting] = useState(FIRST);
  const [words, setWords] = useState('');
  const scroll = useRef<HTMLElement>(null);
  const ratio = lengthRatio(answer);
  const entries = useMemo(
    () => sortEntries(matchEntries(answer.entries, words), sorting, ratio),
    [answer, words, sorting, ratio],
  );
  const series = useMemo(() => new Map(courses?.series.map((one) => [one.key, one])), [courses]);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const seen = rows.getVirtualItems();
  const isWhole = usePrinting();
  const items = isWhole ? entries.map((_, index) => ({ index })) : seen;
  const above = isWhole ? 0 : (seen[0]?.start ?? 0);
  const below = isWhole ? 0 : rows.getTotalSize() - (seen.at(-1)?.end ?? 0);
  const chosen = countrySearch(state.scope, state.view);
  const hasCounts = !answer.listing;
  const hasPopulation = hasCounts && 'year' in answer.population;
  return (
    <>
      <PlacesControls
        {...{ ranked, answer, entries, sorting, words, ratio }}
        asked={new URLSearchParams(searchText(placesSearch(state.scope, state.view)))}
        onWords={setWords}
        slug={ranked.slug}
      />
      <section ref={scroll} className={styles.scroll} data-fills aria-label={t('dash.allPlaces')}>
        <table className={styles.table} aria-rowcount={entries.length + 1}>
          <PlacesHead
            {...{ sorting, hasCounts, hasPopulation }}
            onSort={setSorting}
            by={answer.by}
            isRate={ratio !== 1}
          />
          <tbody>
            <Room height={above} />
            {items.map(({ index }) => {
              const entry = entries[index];
              return (
                entry && (
                  <PlacesRow
                    key={entry.key}
                    {...{ entry, index, hasCounts, hasPopulation, ratio }}
                    {...(isSide(answer.by) ? { path: countryPath(ranked.slug, entry.key, chosen) } : {})}
                    isSelected={entry.key === state.selected}
                    series={series.get(entry.key)}
                  />
                )
              );
            })}
            <Room height={below} />
          </tbody>
        </table>
      </section>
      <PopulationNote answer={answer} />
    </>
  );
}

/** Stands for the rows that are out of sight. */
function Room({ height }: { height: number }) {
  return (
    height > 0 && (
      <tr className={styles.room}>
        <td colSpan={10} style={{ height }} />
      </tr>
    )
  );
}
