import type { CardCut } from './card-cuts';
import { WHOLE } from './card-setting';
import {
  blockAt,
  type CardSet,
  endOf,
  footBlocks,
  type TextBlock,
  titleLines,
  titleSize,
  wrapped,
} from './card-texts';
import type { PictureText } from './picture-text';

export interface CardLayout {
  /** Units of the drawing; pixels follow by the picture's size. */
  width: number;
  height: number;
  /** Around everything. */
  pad: number;
  badgeY: number;
  title: TextBlock;
  subtitle: TextBlock;
  notes: TextBlock;
  /** Above the texts at the foot; null where there are none. */
  ruleY: number | null;
  foot: TextBlock[];
  body: { x: number; y: number; width: number; height: number };
  /** Units of height that the drawing lacks, however short the texts are; 0 where it has what it needs. */
  lacking: number;
}

interface Units {
  width: number;
  height: number;
}

const GAP = 12;
const SMALLER = 1.06;

type Least = (width: number) => number;

/**
 * Where everything on a card stands. A long text takes more lines, and where too little is left for the drawing the whole
 * card is set in smaller type. Only where the drawing would have less than it needs are texts shortened.
 * @param units width and height in units in which the text of a drawing is 12 high
 * @param least height that the drawing needs at a width
 */
export function cardLayout(text: PictureText, units: Units, least: Least, setting = WHOLE): CardLayout {
  for (const cut of setting.cuts) {
    const layout = cutLayout(text, units, least, { cut, setting });
    if (layout.lacking === 0 && layout.body.height >= setting.leastShare * layout.height) return layout;
  }
  return shortestLayout(text, units, least, setting);
}

/** The same with all texts as short as they may be: a drawing that has no room there has it nowhere. */
export function shortestLayout(text: PictureText, units: Units, least: Least, setting = WHOLE): CardLayout {
  return cutLayout(text, units, least, { cut: setting.cuts.at(-1) as CardCut, setting });
}

function cutLayout(text: PictureText, units: Units, least: Least, set: CardSet): CardLayout {
  const layout = setSmaller(text, units, set);
  return { ...layout, lacking: Math.max(0, least(layout.body.width) - layout.body.height) };
}

function setSmaller(text: PictureText, units: Units, set: CardSet) {
  let layout = layoutAt(text, units, set);
  const { bodyShare, smaller } = set.setting;
  // Powers are rounded.
  const widest = units.width * smaller * 1.0001;
  while (layout.width * SMALLER <= widest && layout.body.height < bodyShare * layout.height) {
    layout = layoutAt(text, { width: layout.width * SMALLER, height: layout.height * SMALLER }, set);
  }
  return layout;
}

function layoutAt(text: PictureText, { width, height }: Units, set: CardSet): Omit<CardLayout, 'lacking'> {
  const { cut, setting } = set;
  const { pad } = setting;
  const inner = width - 2 * pad;
  const block = blockAt(pad);
  const title = block(titleLines(text, inner, set), pad - 4, titleSize(inner, setting), 1.18);
  const under = { size: setting.subtitle, width: inner };
  const subtitle = block(
    [
      ...wrapped([text.subtitle], { ...under, most: cut.subtitle }),
      ...wrapped([cut.isShort ? text.shortScope : text.scope], { ...under, most: cut.scope }),
    ],
    ...([endOf(title) + 7, setting.subtitle, 1.42] as const),
  );
  const foot = footBlocks(text, inner, set);
  const footHigh = Math.max(...foot.map(({ lines, leading }) => lines.length * leading));
  const footTop = height - pad + 4 - footHigh;
  const noted = wrapped(text.notes, { size: setting.notes, width: inner, most: cut.notes });
  const ruleY = footHigh === 0 ? null : footTop - 8;
  const notesTop = (ruleY === null ? height - pad : ruleY - 8) - noted.length * setting.notes * 1.4;
  const bodyTop = endOf(subtitle) + GAP;
  const gap = noted.length === 0 && ruleY === null ? 0 : GAP;
  return {
    // Lines of the title that go under the badge begin below it.
    ...{ width, height, pad, badgeY: setting.isRoundBadge ? pad - 6 : pad, title, subtitle, ruleY },
    notes: block(noted, notesTop, setting.notes, 1.4),
    foot: foot.map((one) => ({ ...one, y: footTop + one.size })),
    body: { x: pad, y: bodyTop, width: inner, height: notesTop - gap - bodyTop },
  };
}
