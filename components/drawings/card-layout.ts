import { wrapText } from '@/lib/chart/wrap-text';
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

export interface CardLayout {
  /** Units of the drawing; pixels follow by the picture's size. */
  width: number;
  height: number;
  title: TextBlock;
  subtitle: TextBlock;
  notes: TextBlock;
  /** Above the texts at the foot. */
  ruleY: number;
  foot: TextBlock[];
  body: { x: number; y: number; width: number; height: number };
}

export const PAD = 26;
const GAP = 12;
/** From this width on the foot has two columns. */
const WIDE = 680;
/** Share of the height below which a drawing is cramped; the card is then set smaller. */
const BODY_SHARE = 0.5;
const SMALLER = 1.06;
const MOST_STEPS = 7;

/**
 * Where everything on a card stands. Nothing is cut: a long text takes more lines, and where too little is left for the
 * drawing the whole card is set in smaller type.
 * @param units width and height in units in which the text of a drawing is 12 high
 */
export function cardLayout(text: PictureText, units: { width: number; height: number }): CardLayout {
  let layout = layoutAt(text, units);
  for (let step = 0; step < MOST_STEPS && layout.body.height < BODY_SHARE * layout.height; step += 1) {
    layout = layoutAt(text, { width: layout.width * SMALLER, height: layout.height * SMALLER });
  }
  return layout;
}

function layoutAt(text: PictureText, { width, height }: { width: number; height: number }): CardLayout {
  const inner = width - 2 * PAD;
  const titleSize = inner > 640 ? 27 : 24;
  const besideBadge = inner - statusMarkWidth(text.statusWord) - 20;
  const title = block(wrapText(text.title, titleSize, besideBadge, 'serif'), PAD - 4, titleSize, 1.18);
  const under = [text.subtitle, text.scope].flatMap((line) => wrapText(line, 12.5, inner));
  const subtitle = block(under, endOf(title) + 7, 12.5, 1.42);
  const foot = footBlocks(text, inner);
  const footTop = height - PAD + 4 - Math.max(...foot.map(({ lines, leading }) => lines.length * leading));
  const notes = block(
    text.notes.flatMap((line) => wrapText(line, 10.5, inner)),
    0,
    10.5,
    1.4,
  );
  const ruleY = footTop - 8;
  const notesTop = ruleY - 8 - notes.lines.length * notes.leading;
  const bodyTop = endOf(subtitle) + GAP;
  return {
    width,
    height,
    title,
    subtitle,
    notes: { ...notes, y: notesTop + notes.size },
    ruleY,
    foot: foot.map((one) => ({ ...one, y: footTop + one.size })),
    body: { x: PAD, y: bodyTop, width: inner, height: notesTop - GAP - bodyTop },
  };
}

/** Origin and proof side by side, or one under the other. */
function footBlocks({ origin, proof }: PictureText, inner: number): TextBlock[] {
  const column = inner >= WIDE ? (inner - 28) / 2 : inner;
  const wrap = (lines: readonly string[]) => lines.flatMap((line) => wrapText(line, 9, column));
  if (inner < WIDE) return [block([...wrap(origin), ...wrap(proof)], 0, 9, 1.42)];
  const right = { ...block(wrap(proof), 0, 9, 1.42), x: PAD + column + 28 };
  return [block(wrap(origin), 0, 9, 1.42), right];
}

function block(lines: string[], top: number, size: number, leading: number): TextBlock {
  return { lines, x: PAD, y: top + size, size, leading: size * leading };
}

function endOf({ lines, y, size, leading }: TextBlock): number {
  return y - size + lines.length * leading;
}
