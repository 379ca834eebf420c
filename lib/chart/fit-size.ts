import { type Face, measuredWidth } from './measured-width';

/** The font size, to a tenth and no larger than given, at which a text on one line fits in a width. */
export function fitSize(text: string, largest: number, width: number, face: Face = 'sans'): number {
  const wide = measuredWidth(text, largest, face);
  return wide <= width ? largest : Math.floor((10 * largest * width) / wide) / 10;
}
