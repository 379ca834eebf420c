import { pointOf } from '@/lib/chart/country-place';

/**
 * Where the outlines are: in a file that the page refers to, as on screen, so that a page holds none of them; or at hand,
 * for a picture that must be complete in itself. Both hold a path for each country, and `disputed`.
 */
export type Outlines = { file: string } | { paths: Readonly<Record<string, string | undefined>> };

interface CountryShapeProps extends React.SVGAttributes<SVGElement> {
  code: string;
  outlines: Outlines;
}

/** The point of a small country, or the outline of another. */
export function CountryShape({ code, outlines, ...rest }: CountryShapeProps) {
  const point = pointOf(code);
  if (point) return <circle cx={point[0]} cy={point[1]} r={4} vectorEffect="non-scaling-stroke" {...rest} />;
  if ('file' in outlines) return <use href={`${outlines.file}#${code}`} {...rest} />;
  return <path d={outlines.paths[code]} vectorEffect="non-scaling-stroke" {...rest} />;
}
