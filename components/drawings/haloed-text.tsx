import type { SVGProps } from 'react';
import type { Palette } from './palette';

/** A text that may lie on lines: they stop short of it. */
export function HaloedText({ palette, ...rest }: { palette: Palette } & SVGProps<SVGTextElement>) {
  return (
    <text paintOrder="stroke" stroke={palette.paper} strokeWidth={3.5} strokeLinejoin="round" {...rest} />
  );
}
