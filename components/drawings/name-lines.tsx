import type { SVGProps } from 'react';
import type { WrappedName } from '@/lib/chart/wrap-name';

type NameLinesProps = { name: WrappedName; x: number; y: number } & Omit<
  SVGProps<SVGTextElement>,
  'name' | 'x' | 'y'
>;

/** A name whose lines stand around the height `y`. */
export function NameLines({ name: { lines, size, leading }, x, y, ...rest }: NameLinesProps) {
  const first = y - ((lines.length - 1) * leading) / 2 + size * 0.35;
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move.
    <text key={i} x={x} y={first + i * leading} fontSize={size} {...rest}>
      {line}
    </text>
  ));
}
