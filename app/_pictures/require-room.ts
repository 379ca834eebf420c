import 'server-only';
import { shortestLayout } from '@/components/drawings/card-layout';
import { settingOf } from '@/components/drawings/card-setting';
import type { PictureText } from '@/components/drawings/picture-text';
import { type PictureSize, zoomOf } from '@/lib/domain/picture';
import { ProblemError } from '@/lib/domain/problem-error';

type Least = (width: number) => number;
type Size = Pick<PictureSize, 'width' | 'height' | 'zoom' | 'texts'>;

/** Each height that is tried is so much more than the one before. */
const STEP = 1.04;
const HIGHEST = 6000;

/**
 * Refuses a size at which the drawing has no room, however short the texts around it are set.
 * @throws ProblemError 422 with a height that is enough
 */
export function requireRoom(text: PictureText, size: Size, least: Least): void {
  if (hasRoom(text, size, least)) return;
  const { width, height } = size;
  const enough = heightEnough(text, size, least);
  if (enough === null) {
    throw new ProblemError(
      422,
      `A picture of ${width} × ${height} pixels has no room for its drawing: ask for a wider one.`,
      [{ field: 'width', message: 'leaves no room for the drawing: ask for a wider one' }],
    );
  }
  throw new ProblemError(
    422,
    `A picture of ${width} × ${height} pixels has no room for its drawing: ask for at least ${enough} pixels of height.`,
    [{ field: 'height', message: `takes at least ${enough} pixels` }],
  );
}

/** The first height from a size on at which the drawing has room; null where it has none at this width. */
export function heightEnough(
  text: PictureText,
  { width, height, texts }: Omit<Size, 'zoom'>,
  least: Least,
): number | null {
  for (let tried = height; tried < HIGHEST; tried = Math.ceil((tried * STEP) / 10) * 10) {
    const size = { width, height: tried, texts, zoom: zoomOf(width, tried, texts) };
    if (hasRoom(text, size, least)) return tried;
  }
  return null;
}

function hasRoom(text: PictureText, size: Size, least: Least): boolean {
  const { width, height, zoom } = size;
  const units = { width: width / zoom, height: height / zoom };
  return shortestLayout(text, units, least, settingOf(size)).lacking === 0;
}
