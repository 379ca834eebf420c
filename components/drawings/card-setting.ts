import { FRAME_ZOOM, type PictureSize } from '@/lib/domain/picture';
import { CARD_CUTS, type CardCut, FEW_CUTS } from './card-cuts';

/** How the texts of a card are set, in units of its drawing, in which text is 12 high. */
export interface CardSetting {
  pad: number;
  /** Of the title, by the width of the card less its pads; the first that is not wider. */
  titles: readonly (readonly [least: number, size: number])[];
  subtitle: number;
  notes: number;
  foot: number;
  /** The lines of the title under the badge take the whole width. */
  isRoundBadge: boolean;
  cuts: readonly CardCut[];
  /** Share of the height below which a drawing is cramped; the card is then set smaller, this many times at most. */
  bodyShare: number;
  smaller: number;
  /** Share below which texts are shortened, or left out, to make room: a picture is made for its drawing. */
  leastShare: number;
}

/** Of a picture that says everything itself, and is looked at in any size. */
export const WHOLE: CardSetting = {
  ...{ pad: 26, subtitle: 12.5, notes: 10.5, foot: 9 },
  titles: [
    [640, 27],
    [0, 24],
  ],
  isRoundBadge: false,
  cuts: CARD_CUTS,
  ...{ bodyShare: 0.5, smaller: 1.06 ** 7, leastShare: 0.25 },
};

/** How the texts of a picture of a size are set. */
export function settingOf({ texts, zoom }: Pick<PictureSize, 'texts' | 'zoom'>): CardSetting {
  return texts === 'few' ? inFrame(zoom) : WHOLE;
}

/** Of a picture that is looked at in its own pixels, within a page that says what it leaves out. */
function inFrame(zoom: number): CardSetting {
  return {
    ...{ pad: 12, subtitle: 11.5, notes: 11, foot: 10.5 },
    titles: [
      [720, 24],
      [500, 21],
      [0, 17],
    ],
    isRoundBadge: true,
    cuts: FEW_CUTS,
    ...{ bodyShare: 0.6, smaller: zoom / FRAME_ZOOM, leastShare: 0.48 },
  };
}
