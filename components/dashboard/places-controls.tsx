import { useWords } from '#use-words';

import type { LengthRatio, Sorting } from '@/lib/chart/sort-entries';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import { isSide } from '@/lib/domain/fact';
import { fileName } from '@/lib/domain/file-name';
import { download } from '@/lib/export/download';
import { placesCsv } from '@/lib/export/places-csv';
import styles from './places-controls.module.css';

interface PlacesControlsProps {
  ranked: DatasetDetail;
  answer: RankingAnswer;
  /** The rows as they are shown. */
  entries: readonly RankingEntry[];
  sorting: Sorting;
  words: string;
  ratio: LengthRatio;
  slug: string;
  /** The parameters of the question that the answer is of. */
  asked: URLSearchParams;
  onWords: (words: string) => void;
}

/** The search, how many rows it leaves, and saving just these. */
export function PlacesControls(props: PlacesControlsProps) {
  const { t } = useWords();
  const { ranked, answer, entries, sorting, words, ratio, slug, asked, onWords } = props;

  function save() {
    const text = placesCsv({ dataset: ranked, answer, entries, sorting, words, ratio, asked });
    const { period, comparePeriod } = answer;
    const told = words.trim() || null;
    download(
      new Blob([text], { type: 'text/csv' }),
      fileName({ slug, chart: `all-places-by-${answer.by}`, told, period, comparePeriod, asked }, 'csv'),
    );
  }

  return (
    <div className={styles.controls}>
      <label className={styles.search}>
        {isSide(answer.by) ? t('dash.findCountry') : t('dash.findName')}
        <input
          className="field"
          type="search"
          value={words}
          onChange={(event) => onWords(event.target.value)}
        />
      </label>
      <button type="button" className="button" onClick={save} disabled={entries.length === 0}>
        {t('dash.saveRows', { count: entries.length })}
      </button>
      <span role="status">{entries.length === 0 && t('dash.noSuch', { by: answer.by })}</span>
    </div>
  );
}
