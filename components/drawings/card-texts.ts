import { shortLines } from '@/lib/chart/short-text';
import { wrapText } from '@/lib/chart/wrap-text';
import type { CardCut } from './card-cuts';
import type { CardSetting } from './card-setting';
import type { PictureText } from './picture-text';
import { statusMarkWidth } from './status-mark';

/** A text as lines, and where the first of them stands. */
export interface TextBlock {
  lines: string[];
  x: number;
  /** Base line of the first. */
  y: number;
  size: number;
  leading: number;
}

/** How much of its texts a card has, and how they are set. */
export interface CardSet {
  cut: CardCut;
  setting: CardSetting;
}

/** From this width on the foot has two columns. */
const WIDE = 680;

export function titleSize(inner: number, { titles }: CardSetting): number {
  return titles.find(([least]) => inner > least)?.[1] ?? 0;
}

/** The lines of a title beside the badge, and where it is set round that, under it. */
export function titleLines(
  { title, statusWord }: PictureText,
  inner: number,
  { cut, setting }: CardSet,
): string[] {
  const size = titleSize(inner, setting);
  const width = inner - statusMarkWidth(statusWord) - (setting.isRoundBadge ? 8 : 20);
  const beside = wrapText(title, size, width, 'serif');
  if (!setting.isRoundBadge) return shortLines(beside, cut.title, { size, width, face: 'serif' });
  const [first = '', ...others] = beside;
  const lines = [first, ...wrapText(others.join(' '), size, inner, 'serif')];
  return shortLines(lines, cut.title, { size, width: inner, face: 'serif' });
}

interface Wrapping {
  size: number;
  width: number;
  /** Lines in all. */
  most: number;
}

export function wrapped(texts: readonly string[], { size, width, most }: Wrapping): string[] {
  const lines = most === 0 ? [] : texts.flatMap((line) => wrapText(line, size, width));
  return shortLines(lines, most, { size, width });
}

/** Origin and proof side by side, or one under the other. */
export function footBlocks(
  { origin, proof }: PictureText,
  inner: number,
  { cut, setting }: CardSet,
): TextBlock[] {
  const { pad, foot: size } = setting;
  const block = blockAt(pad);
  const isWide = inner >= WIDE && cut.proof > 0;
  const column = isWide ? (inner - 28) / 2 : inner;
  const left = wrapped(origin, { size, width: column, most: cut.origin });
  const right = wrapped(proof, { size, width: column, most: cut.proof });
  if (!isWide) return [block([...left, ...right], 0, size, 1.42)];
  return [block(left, 0, size, 1.42), { ...block(right, 0, size, 1.42), x: pad + column + 28 }];
}

export function blockAt(x: number) {
  return (lines: string[], top: number, size: number, leading: number): TextBlock => ({
    ...{ lines, x, y: top + size, size },
    leading: size * leading,
  });
}

export function endOf({ lines, y, size, leading }: TextBlock): number {
  return y - size + lines.length * leading;
}
