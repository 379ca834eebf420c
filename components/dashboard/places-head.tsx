import { useWords } from '#use-words';
import { capital } from '@/lib/chart/capital';
import { entityWords } from '@/lib/chart/entity-words';
import type { SortColumn, Sorting } from '@/lib/chart/sort-entries';
import type { Dimension } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import styles from './places-table.module.css';

interface PlacesHeadProps {
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  hasCounts: boolean;
  hasPopulation: boolean;
  by: Dimension;
  /** The periods differ in length, so that rates are compared. */
  isRate: boolean;
}

interface Column {
  column: SortColumn;
  name: 'place' | 'name' | 'before' | 'shift' | 'attacks' | 'perMillion' | 'change' | 'share' | 'interval';
  /** The way that is wanted first: most attacks, largest climb. */
  descends?: boolean;
  ofCounts?: boolean;
  ofPopulation?: boolean;
}

const COLUMNS: readonly Column[] = [
  { column: 'rank', name: 'place' },
  { column: 'name', name: 'name' },
  { column: 'previousRank', name: 'before' },
  { column: 'shift', name: 'shift', descends: true },
  { column: 'attacks', name: 'attacks', descends: true, ofCounts: true },
  { column: 'perMillion', name: 'perMillion', descends: true, ofPopulation: true },
  { column: 'change', name: 'change', descends: true, ofCounts: true },
  { column: 'share', name: 'share', descends: true, ofCounts: true },
  { column: 'interval', name: 'interval', ofCounts: true },
];

/** The names of the columns, each a button that sorts by it and, pressed again, the other way round. */
export function PlacesHead({ sorting, onSort, hasCounts, hasPopulation, by, isRate }: PlacesHeadProps) {
  const words = useWords();
  const shown = COLUMNS.filter(
    ({ ofCounts, ofPopulation }) => (hasCounts || !ofCounts) && (hasPopulation || !ofPopulation),
  );
  return (
    <thead>
      <tr>
        {shown.map(({ column, name, descends = false }) => {
          const isSorted = sorting.column === column;
          const next = isSorted ? !sorting.descending : descends;
          return (
            <th key={column} scope="col" aria-sort={isSorted ? order(sorting) : undefined}>
              <button
                type="button"
                className={styles.sort}
                onClick={() => onSort({ column, descending: next })}
              >
                {titleOf(column, by, isRate, words) ?? words.t(`card.${name}`)}
                <span aria-hidden="true">{isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          );
        })}
        <th scope="col" className={styles.course}>
          {words.t('card.course')}
        </th>
      </tr>
    </thead>
  );
}

function titleOf(column: SortColumn, by: Dimension, isRate: boolean, words: Words): string | null {
  if (column === 'name') return capital(entityWords(by, words).one);
  return column === 'change' && isRate ? words.t('card.rateChange') : null;
}

function order({ descending }: Sorting) {
  return descending ? 'descending' : 'ascending';
}
