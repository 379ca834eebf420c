import 'server-only';
import type { PictureText } from '@/components/drawings/picture-text';
import { heightEnough } from './require-room';

/** Of a frame, for the row under its picture. */
const ROW = 26;
/** Of the pictures that a page for frames has, in pixels: their heights by their width. */
const HEIGHTS = [
  [960, [510, 420]],
  [760, [510, 420, 320]],
  [560, [540, 420, 320, 240]],
  [420, [540, 420, 320, 240]],
  [320, [540, 420, 320]],
] as const;
/** A frame shows the largest that it has room for, so that none is scaled down. */
const SIZES = HEIGHTS.flatMap(([width, heights]) => heights.map((height) => [width, height] as const)).sort(
  ([width, height], [otherWidth, otherHeight]) => otherWidth * otherHeight - width * height,
);
/** In frames that are smaller than any. */
const SMALLEST = [320, 240] as const;

export interface FrameSize {
  width: number;
  height: number;
  /** The frames that show it; null: all that no other picture is for. */
  media: string | null;
}

export interface FrameSizes {
  /** The larger first. */
  fitting: FrameSize[];
  /** For all frames in which none of them fits. */
  smallest: FrameSize;
}

/** The sizes of a picture for frames; higher where its drawing would have no room. */
export function frameSizes(text: PictureText, least: (width: number) => number): FrameSizes {
  const roomy = ([width, height]: readonly [number, number]) => {
    const enough = heightEnough(text, { width, height, texts: 'few' }, least);
    return { width, height: enough ?? height };
  };
  return {
    fitting: SIZES.map((size) => ({
      ...roomy(size),
      media: [`(min-width: ${size[0]}px)`, `(min-height: ${size[1] + ROW}px)`].join(' and '),
    })),
    smallest: { ...roomy(SMALLEST), media: null },
  };
}
