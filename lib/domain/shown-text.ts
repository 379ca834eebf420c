import type { z } from 'zod';

/**
 * What no XML document can hold, be it written as it is or as a number, and what nobody sees: control characters, halves of
 * pairs, U+FFFE and U+FFFF. https://www.w3.org/TR/xml/#charsets
 */
const HIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The first character of a text that cannot be shown, as "U+0007"; null where all can. */
export function hiddenIn(text: string): string | null {
  const [found] = text.match(HIDDEN) ?? [];
  return found === undefined ? null : `U+${hexOf(found.codePointAt(0) ?? 0)}`;
}

/** The text with a sign in the place of each character that cannot be shown. */
export function shownText(text: string): string {
  return text.replaceAll(HIDDEN, '\u{FFFD}');
}

/** For `superRefine`: names each text of a body, however deep, that has a character which cannot be shown. */
export function refuseHidden(value: unknown, { addIssue }: Pick<z.RefinementCtx, 'addIssue'>): void {
  for (const [path, text] of textsIn(value)) {
    const hidden = hiddenIn(text);
    if (hidden === null) continue;
    const message = `holds the character ${hidden}, which cannot be shown: leave it out`;
    addIssue({ code: 'custom', path, message });
  }
}

function textsIn(value: unknown): [path: string[], text: string][] {
  if (typeof value === 'string') return [[[], value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    textsIn(part).map(([path, text]): [string[], string] => [[name, ...path], text]),
  );
}

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
