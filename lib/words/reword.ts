import { DEFAULT_LOCALE } from '@/lib/domain/locale';
import en from './en.json';
import type { Words } from './words';

type SaidName = keyof typeof en.said;

interface Pattern {
  name: SaidName;
  pattern: RegExp;
}

/** Slots that hold words of ours, which are said in the other language too; all others came from outside and stay. */
const OURS = ['kind', 'state', 'side', 'sides', 'needs', 'has', 'questions'];
/** Slots of counts with separators of thousands. */
const COUNT = /^count/;

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
  return sentence;
}

function slotsOf(groups: Record<string, string>, words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([slot, text]) => [slot, slotText(slot, text, words)]),
  );
}

function slotText(slot: string, text: string, words: Words): string {
  if (OURS.includes(slot)) return reword(text, words);
  if (!COUNT.test(slot) || !/^[\d,]+$/.test(text)) return text;
  return new Intl.NumberFormat(words.locale, { useGrouping: 'always' }).format(
    BigInt(text.replaceAll(',', '')),
  );
}

function patternOf(text: string): RegExp {
  const parts = text.split(/\{(\w+)\}/);
  const source = parts.map((part, i) =>
    i % 2 === 0 ? part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&') : `(?<${part}>.+?)`,
  );
  return new RegExp(`^${source.join('')}$`, 's');
}

function fixedLength(text: string): number {
  return text.replace(/\{\w+\}/g, '').length;
}
