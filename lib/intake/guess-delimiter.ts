import { type Sample, splitSample } from './read-sample';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Enough to tell; cut so that four readings of a sample stay quick. */
const MOST_CHARACTERS = 100_000;

/** The delimiter that divides most of the records into the same number of fields, more than one; else a comma. */
export function guessDelimiter(sample: Sample, skipLines: number): string {
  const short = sample.text.length > MOST_CHARACTERS;
  const part = short ? { text: sample.text.slice(0, MOST_CHARACTERS), whole: false } : sample;
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: score(splitSample(part, delimiter, skipLines)),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Share of the records with as many fields as the header; a hair more for more fields. */
function score(records: string[][]): number {
  const width = records[0]?.length ?? 0;
  if (width < 2) return 0;
  const same = records.filter((record) => record.length === width).length;
  return same / records.length + Math.min(width, 1000) / 1_000_000;
}
