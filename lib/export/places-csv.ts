import { changeOf, type LengthRatio, type Sorting } from '@/lib/chart/sort-entries';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { datasetNotes, noteLines } from '@/lib/domain/dataset-notes';
import type { Passport } from '@/lib/domain/passport';
import { type CsvCell, csvText } from './csv-text';

const COLUMNS = [
  ...['key', 'name', 'rank', 'tied', 'previousRank', 'previousTied', 'shift', 'state'],
  ...['attacks', 'previousAttacks', 'change', 'share', 'perMillion', 'best', 'worst'],
];

interface Shown {
  dataset: { title: string; passport: Passport };
  answer: RankingAnswer;
  /** The rows as they are shown, in their order. */
  entries: readonly RankingEntry[];
  sorting: Sorting;
  /** What was searched for; '' for nothing. */
  words: string;
  ratio: LengthRatio;
  /** The parameters of the question that the answer is of. */
  asked: URLSearchParams;
}

/** A table of places as it is shown: the same rows in the same order, its passport, order and search in front. */
export function placesCsv({ dataset, answer, entries, sorting, words, ratio, asked }: Shown): string {
  const notes = {
    ...datasetNotes(dataset, answer, asked),
    'sorted by': `${sorting.column}, ${sorting.descending ? 'descending' : 'ascending'}`,
    ...(words.trim() === '' ? {} : { 'only names with': words.trim() }),
    ...(ratio === 1 ? {} : { change: 'of attacks per unit of time, for the periods differ in length' }),
  };
  return `${noteLines(notes)}${csvText(
    COLUMNS,
    entries.map((entry) => cells(entry, ratio)),
  )}`;
}

function cells(entry: RankingEntry, ratio: LengthRatio): CsvCell[] {
  const { key, name, rank, tied, previousRank, previousTied, shift, state } = entry;
  const { attacks, previousAttacks, share, perMillion, interval } = entry;
  return [
    ...[key, name, rank, String(tied), previousRank, String(previousTied), shift, state],
    ...[attacks, previousAttacks, changeOf(entry, ratio), share, perMillion],
    ...[interval?.[0] ?? null, interval?.[1] ?? null],
  ];
}
