import { COUNTRIES } from '@/lib/domain/country';
import { DEFAULT_LOCALE } from '@/lib/domain/locale';
import en from './en.json';
import type { Words } from './words';
import { writeNumber } from './write-number';

type SaidName = keyof typeof en.said;

interface Pattern {
  name: SaidName;
  pattern: RegExp;
}

/** Slots that hold words of ours, which are said in the other language too; all others came from outside and stay. */
const OURS = [
  ...['kind', 'state', 'side', 'sides', 'needs', 'has', 'words', 'gives', 'each', 'per', 'told'],
  ...['surge', 'past', 'without', 'bucket', 'sameTime', 'before', 'unit', 'held', 'cannot', 'dimension'],
];
/** Slots that are said by rules of their own, by how their names begin. */
const SPECIAL: readonly (readonly [string, (text: string, words: Words) => string])[] = [
  // A text in quotation marks may have a semicolon in it as well.
  [
    'reasons',
    (text, words) =>
      text
        .split(REASON_ENDS)
        .map((one) => reword(one, words))
        .join('; '),
  ],
  [
    'questions',
    (text, words) =>
      text
        .split(QUESTION_ENDS)
        .map((one) => reword(one, words))
        .join(' '),
  ],
  [
    'countries',
    (text, words) =>
      text
        .split(', ')
        .map((name) => countryNamed(name, words))
        .join(', '),
  ],
  ['country', (text, words) => countryNamed(text, words)],
  // Counts, "1,200 MB" and the like: numbers with separators of thousands.
  ['count', renumber],
  ['size', renumber],
  ['times', renumber],
  ['percent', renumber],
  ['claimText', (text, words) => words.shipped('claim', text)],
  ['datasetText', (text, words) => words.shipped('dataset', text)],
  // "31st" to "31": the languages beside English say "place 31".
  ['ordinal', (text, words) => renumber(text.replace(/(?<=\d)(st|nd|rd|th)$/, ''), words)],
];

/** Not within quotation marks. */
const REASON_ENDS = /; (?=(?:[^“”]*“[^“”]*”)*[^“”]*$)/;
const QUESTION_ENDS = /(?<=\?) (?=(?:[^“”]*“[^“”]*”)*[^“”]*$)/;

/** Its numbers as the language writes them; digits that are written otherwise in English are no number of ours. */
function renumber(text: string, { locale }: Words): string {
  return text.replace(/(?<![\d.,])\d{1,3}(,?\d{3})*(\.\d+)?(?![\d.,])/g, (digits) => {
    const plain = digits.replaceAll(',', '');
    return writeNumber(plain.includes('.') ? Number(plain) : BigInt(plain), locale);
  });
}

/** A country by its English name; what is none stays. */
function countryNamed(name: string, words: Words): string {
  for (const [code, country] of COUNTRIES) if (country.name === name) return words.country(code);
  return name;
}

/** Slots that hold nothing but a number, which tells them from what stands before. */
const NUMBERS = ['countOff', 'times', 'percent'];

/** Longer ones hold much of a file, and would take long to look through. */
const LONGEST = 2_000;

/** The more of a sentence is fixed, the earlier it is tried: "… {a} and {b} more" before "… {a}". */
const patterns: readonly Pattern[] = Object.entries(en.said)
  .toSorted(([, a], [, b]) => fixedLength(b) - fixedLength(a))
  .map(([name, text]) => ({ name: name as SaidName, pattern: patternOf(text) }));

/**
 * A sentence of the server in the language of `words`. The server thinks, logs and stores in English: what it says is found
 * again among the messages of the part `said`, what it speaks of is read from it, and both are put together anew.
 * @returns the sentence as it stands in English, and where no message is like it
 */
export function reword(sentence: string, words: Words): string {
  if (words.locale === DEFAULT_LOCALE || sentence.length > LONGEST) return sentence;
  for (const { name, pattern } of patterns) {
    const found = pattern.exec(sentence);
    if (found) return words.t(`said.${name}`, slotsOf(found.groups ?? {}, words) as never);
  }
  return rewordFields(sentence, words);
}

/** What is wrong with which field: "“width”: takes at least 320 pixels; “places”: is not a known field." */
function rewordFields(sentence: string, words: Words): string {
  const end = sentence.endsWith('.') ? '.' : '';
  const parts = sentence.slice(0, sentence.length - end.length).split(REASON_ENDS);
  const said = parts.map((part) => {
    const [, field, problem] = /^(“[^”]+”: )(.+)$/s.exec(part) ?? [];
    return field && problem ? field + reword(problem, words) : null;
  });
  return said.includes(null) ? sentence : said.join('; ') + end;
}

function slotsOf(groups: Record<string, string>, words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([slot, text]) => [slot, slotText(slot, text, words)]),
  );
}

function slotText(slot: string, text: string, words: Words): string {
  if (OURS.includes(slot)) return reword(text, words);
  const special = SPECIAL.find(([begins]) => slot.startsWith(begins));
  return special ? special[1](text, words) : text;
}

function patternOf(text: string): RegExp {
  const parts = text.split(/\{(\w+)\}/);
  const source = parts.map((part, i) =>
    i % 2 === 0
      ? part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
      : `(?<${part}>${NUMBERS.includes(part) ? '[\\d.,]+' : '.+?'})`,
  );
  return new RegExp(`^${source.join('')}$`, 's');
}

function fixedLength(text: string): number {
  return text.replace(/\{\w+\}/g, '').length;
}
