import { DELIMITERS } from '@/lib/domain/reading';
import { FURTHEST, tableWidth, wordsIn } from './find-header';
import { type Sample, sampleRecords } from './read-sample';

/** Enough to tell; cut so that four readings of a sample stay quick. */
const MOST_CHARACTERS = 100_000;

/** The delimiter that divides most of the records into the same number of fields, more than one; else a comma. */
export function guessDelimiter(sample: Sample, skipLines: number): string {
  const short = sample.text.length > MOST_CHARACTERS;
  const part = short ? { text: sample.text.slice(0, MOST_CHARACTERS), whole: false } : sample;
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: score(sampleRecords(part, delimiter, skipLines).map(({ fields }) => fields)),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/**
 * Share of the records with the usual number of fields; a hair more for more fields, and one more where a line is
 * divided into names of columns, since free texts may hold the other delimiters as often as they like.
 */
function score(records: string[][]): number {
  const width = tableWidth(records);
  if (width < 2) return 0;
  const same = records.filter((record) => record.length === width).length;
  const named = records.slice(0, FURTHEST).some((record) => wordsIn(record) > 1) ? 1 : 0;
  return named + same / records.length + Math.min(width, 1000) / 1_000_000;
}
