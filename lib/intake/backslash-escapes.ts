import { type Sample, sampleRecords } from './read-sample';

/** Where in a field the reading stands. */
const START = 0;
const PLAIN = 1;
const QUOTED = 2;

const ESCAPES: Readonly<Record<string, string>> = { '"': '""', '\\': '\\' };

/**
 * True when quotes within quotes are written as \": read so, fewer rows of the sample have text after a closing quote
 * than when read with doubled quotes.
 */
export function usesBackslash(sample: Sample, delimiter: string, skipLines: number): boolean {
  if (!sample.text.includes('\\"')) return false;
  const damaged = (text: string) =>
    sampleRecords({ ...sample, text }, delimiter, skipLines).filter(({ damaged }) => damaged).length;
  const plain = damaged(sample.text);
  return plain > 0 && damaged(escapeSample(sample.text, delimiter)) < plain;
}

/** The sample with doubled quotes. */
export function escapeSample(text: string, delimiter: string): string {
  return createDoubler(delimiter)(text);
}

/** Writes \" within quotes as "" and \\ as \, whatever the chunks in which a text comes. */
export async function* doubleQuotes(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<string> {
  const double = createDoubler(delimiter);
  for await (const text of texts) yield double(text);
}

function createDoubler(delimiter: string): (text: string) => string {
  let state = START;
  let escaped = false;
  const step = (sign: string): string => {
    if (escaped) {
      escaped = false;
      return ESCAPES[sign] ?? `\\${sign}`;
    }
    escaped = state === QUOTED && sign === '\\';
    if (escaped) return '';
    state = nextState(state, sign, delimiter);
    return sign;
  };
  return (text) => Array.from(text, step).join('');
}

function nextState(state: number, sign: string, delimiter: string): number {
  if (sign === '"' && state !== PLAIN) return state === QUOTED ? START : QUOTED;
  if (state === QUOTED) return QUOTED;
  if (sign === delimiter || sign === '\n' || sign === '\r') return START;
  return sign === ' ' ? state : PLAIN;
}
