import { fitSize } from './fit-size';
import type { Face } from './measured-width';
import { wrapText } from './wrap-text';

/** Smaller than this a name is not set: it takes more lines instead. */
const LEAST = 10;
const LEADING = 1.15;

/** A name in the room beside a drawing. */
export interface WrappedName {
  lines: string[];
  size: number;
  /** From one base line to the next. */
  leading: number;
  height: number;
}

/** A name as large as a width allows, whole: where it would become too small on one line, on as many as it needs. */
export function wrapName(text: string, largest: number, width: number, face: Face = 'sans'): WrappedName {
  const single = fitSize(text, largest, width, face);
  const size = Math.max(LEAST, single);
  const lines = single >= LEAST ? [text] : wrapText(text, size, width, face);
  const leading = size * LEADING;
  return { lines, size, leading, height: lines.length * leading };
}
