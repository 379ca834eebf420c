import { shortLines } from '@/lib/chart/short-text';
import { wrapText } from '@/lib/chart/wrap-text';
import { CARD_CUTS, type CardCut } from './card-cuts';
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
  /** Units of height that the drawing lacks, however short the texts are; 0 where it has what it needs. */
  lacking: number;
}

interface Units {
  width: number;
  height: number;
}

export const PAD = 26;
const GAP = 12;
/** From this width on the foot has two columns. */
const WIDE = 680;
/** Share of the height below which a drawing is cramped; the card is then set smaller. */
const BODY_SHARE = 0.5;
const SMALLER = 1.06;
const MOST_STEPS = 7;
/** Share below which texts are shortened to make room: a picture is made for its drawing. */
const LEAST_SHARE = 0.25;

/**
 * Where everything on a card stands. A long text takes more lines, and where too little is left for the drawing the whole
 * card is set in smaller type. Only where the drawing would have less than it needs are texts shortened.
 * @param units width and height in units in which the text of a drawing is 12 high
 * @param least height that the drawing needs at a width
 */
export function cardLayout(text: PictureText, units: Units, least: (width: number) => number): CardLayout {
  for (const cut of CARD_CUTS) {
    const layout = cutLayout(text, units, least, cut);
    if (layout.lacking === 0 && layout.body.height >= LEAST_SHARE * layout.height) return layout;
  }
  return shortestLayout(text, units, least);
}

/** The same with all texts as short as they may be: a drawing that has no room there has it nowhere. */
export function shortestLayout(
  text: PictureText,
  units: Units,
  least: (width: number) => number,
): CardLayout {
  return cutLayout(text, units, least, CARD_CUTS.at(-1) as CardCut);
}

function cutLayout(
  text: PictureText,
  units: Units,
  least: (width: number) => number,
  cut: CardCut,
): CardLayout {
  const layout = setSmaller(text, units, cut);
  return { ...layout, lacking: Math.max(0, least(layout.body.width) - layout.body.height) };
}

function setSmaller(text: PictureText, units: Units, cut: CardCut) {
  let layout = layoutAt(text, units, cut);
  for (let step = 0; step < MOST_STEPS && layout.body.height < BODY_SHARE * layout.height; step += 1) {
    layout = layoutAt(text, { width: layout.width * SMALLER, height: layout.height * SMALLER }, cut);
  }
  return layout;
}

function layoutAt(text: PictureText, { width, height }: Units, cut: CardCut): Omit<CardLayout, 'lacking'> {
  const inner = width - 2 * PAD;
  const title = titleBlock(text, inner, cut);
  const scope = cut.isShort ? text.shortScope : text.scope;
  const under = [
    ...wrapped([text.subtitle], { size: 12.5, width: inner, most: cut.subtitle }),
    ...wrapped([scope], { size: 12.5, width: inner, most: cut.scope }),
  ];
  const subtitle = block(under, endOf(title) + 7, 12.5, 1.42);
  const foot = footBlocks(text, inner, cut);
  const footTop = height - PAD + 4 - Math.max(...foot.map(({ lines, leading }) => lines.length * leading));
  const notes = block(wrapped(text.notes, { size: 10.5, width: inner, most: cut.notes }), 0, 10.5, 1.4);
  const ruleY = footTop - 8;
  const notesTop = ruleY - 8 - notes.lines.length * notes.leading;
  const bodyTop = endOf(subtitle) + GAP;
  return {
    ...{ width, height, title, subtitle, ruleY },
    notes: { ...notes, y: notesTop + notes.size },
    foot: foot.map((one) => ({ ...one, y: footTop + one.size })),
    body: { x: PAD, y: bodyTop, width: inner, height: notesTop - GAP - bodyTop },
  };
}

/** The title beside the badge. */
function titleBlock({ title, statusWord }: PictureText, inner: number, cut: CardCut): TextBlock {
  const size = inner > 640 ? 27 : 24;
  const width = inner - statusMarkWidth(statusWord) - 20;
  const lines = wrapText(title, size, width, 'serif');
  return block(shortLines(lines, cut.title, { size, width, face: 'serif' }), PAD - 4, size, 1.18);
}

interface Wrapping {
  size: number;
  width: number;
  /** Lines in all. */
  most: number;
}

function wrapped(texts: readonly string[], { size, width, most }: Wrapping): string[] {
  const lines = texts.flatMap((line) => wrapText(line, size, width));
  return shortLines(lines, most, { size, width });
}

/** Origin and proof side by side, or one under the other. */
function footBlocks({ origin, proof }: PictureText, inner: number, cut: CardCut): TextBlock[] {
  const column = inner >= WIDE ? (inner - 28) / 2 : inner;
  const left = wrapped(origin, { size: 9, width: column, most: cut.origin });
  const right = wrapped(proof, { size: 9, width: column, most: cut.proof });
  if (inner < WIDE) return [block([...left, ...right], 0, 9, 1.42)];
  return [block(left, 0, 9, 1.42), { ...block(right, 0, 9, 1.42), x: PAD + column + 28 }];
}

function block(lines: string[], top: number, size: number, leading: number): TextBlock {
  return { lines, x: PAD, y: top + size, size, leading: size * leading };
}

function endOf({ lines, y, size, leading }: TextBlock): number {
  return y - size + lines.length * leading;
}
