import compile from 'icu-minify/compile';
import { CHOOSES } from './write-number';

/** The compiler's numbers for `#` and for what chooses among texts. */
const HASH = 0;
const SELECT = 1;
const PLURALS: readonly unknown[] = [2, 3];

/**
 * A message taken apart, so that no browser needs the code that reads ICU messages. What it says of a number is filled in as
 * text: formatters would leave 1234 ungrouped in Spanish, beside the 1.234 of every other place.
 */
export function compileMessage(text: string): unknown {
  // Choices are compiled to objects without a prototype, which no page can hand to a browser.
  return written(JSON.parse(JSON.stringify(compile(text))), null);
}

/** @param counted whose number `#` stands for */
function written(message: unknown, counted: string | null): unknown {
  if (message === HASH) return [[counted]];
  return Array.isArray(message) ? message.map((part) => writtenPart(part, counted)) : message;
}

function writtenPart(part: unknown, counted: string | null): unknown {
  if (part === HASH) return [counted];
  if (!Array.isArray(part)) return part;
  const [name, kind, choices] = part;
  if (kind === SELECT) return [name, kind, writtenChoices(choices, counted)];
  if (PLURALS.includes(kind)) return [`${name}${CHOOSES}`, kind, writtenChoices(choices, name)];
  return [name, ...part.slice(1).map((within) => writtenPart(within, counted))];
}

function writtenChoices(choices: object, counted: string | null): object {
  return Object.fromEntries(Object.entries(choices).map(([name, text]) => [name, written(text, counted)]));
}
