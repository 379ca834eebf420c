import { hasShape, pointOf } from '@/lib/chart/country-place';
import { SHAPES_FROM } from '@/lib/chart/map-frame';

/**
 * Where the outlines are: in a file that the page refers to, as on screen, so that a page holds none of them; or at hand,
 * for a picture that must be complete in itself and stands at one distance, `k`. Both hold a path for each country, and
 * `disputed`.
 */
export type Outlines = { file: string } | { paths: Readonly<Record<string, string | undefined>>; k: number };

/**
 * A width of a line on the land, as it is to be on the whole map. The style of a page keeps widths the same at every
 * distance; the renderer of pictures does not.
 */
export function lineOnLand(width: number, outlines: Outlines): number {
  return 'file' in outlines ? width : Math.round((width / outlines.k) * 1000) / 1000;
}

interface CountryShapeProps extends React.SVGAttributes<SVGElement> {
  code: string;
  outlines: Outlines;
  /** A small point, for what has nothing to say. */
  isQuiet?: boolean;
}

/** The outline of a country; with a point, where the whole world has no room for its outline; or the point alone. */
export function CountryShape({ code, outlines, isQuiet = false, ...rest }: CountryShapeProps) {
  return (
    <>
      {hasShape(code) && <Shape {...{ code, outlines }} {...rest} />}
      <Point {...{ code, outlines, isQuiet }} {...rest} />
    </>
  );
}

function Shape({ code, outlines, ...rest }: CountryShapeProps) {
  if ('file' in outlines) return <use href={`${outlines.file}#${code}`} {...rest} />;
  return <path d={outlines.paths[code]} {...rest} />;
}

/** Sizes are for the whole world; on a page its style sheet keeps them the same at every distance. */
function Point({ code, outlines, isQuiet, ...rest }: CountryShapeProps) {
  const [x, y] = pointOf(code) ?? [];
  const isSmall = hasShape(code);
  const k = 'paths' in outlines ? outlines.k : 1;
  if (x === undefined || (isSmall && k >= SHAPES_FROM)) return null;
  const size = isQuiet || isSmall ? 3 : 4;
  return (
    <circle
      {...{ cx: x, cy: y, r: Math.round((size / k) * 100) / 100 }}
      data-small={isSmall || undefined}
      vectorEffect={'file' in outlines ? 'non-scaling-stroke' : undefined}
      {...rest}
    />
  );
}
