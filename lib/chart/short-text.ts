import { type Face, measuredWidth } from './measured-width';

const MORE = '…';

/** The first lines of a text that was wrapped, the last of them ending in "…" where there were more. */
export function shortLines(
  lines: readonly string[],
  most: number,
  { size, width, face = 'sans' }: { size: number; width: number; face?: Face },
): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const last = [...(kept.pop() ?? '')];
  while (last.length > 0 && measuredWidth(`${last.join('')}${MORE}`, size, face) > width) last.pop();
  return most === 0 ? [] : [...kept, ended(last)];
}

/** A text of so many letters at most, the last of them "…" where there were more. */
export function shortText(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : ended(letters.slice(0, most - 1));
}

/** The same of a name: its end stays as well, for that may be what tells it from others. */
export function shortName(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const end = Math.floor(most / 3);
  return ended(letters.slice(0, most - 1 - end)) + letters.slice(-end).join('').trimStart();
}

/** Points and spaces before it would look like more of them. */
function ended(letters: readonly string[]): string {
  return `${letters.join('').replace(/[\s.,;:·]+$/, '')}${MORE}`;
}
