import { measuredWidth } from '@/lib/chart/measured-width';
import type { CardLayout } from './card-layout';
import type { Palette } from './palette';

/** The word stands this many times in a part of the drawing, so that no part of use is without it. */
const ROWS = 3;
const TURN = -18;
/** Smaller than this nobody reads it across a drawing. */
const LEAST_SIZE = 14;
/** How many times its size a part is wide and high at most; a longer drawing has more of them. */
const PART = { width: 32, height: 27 };

interface WatermarkProps extends Pick<CardLayout, 'body'> {
  word: string;
  palette: Palette;
}

/**
 * "simulated" across the drawing. It follows from the status of the data; nothing turns it off.
 * @throws Error where it could not be read: simulated data is not drawn without it
 */
export function Watermark({ word, body, palette }: WatermarkProps) {
  const size = Math.min(body.height / (ROWS + 1.1), (body.width * 0.55) / measuredWidth(word, 1, 'bold'));
  if (!(size >= LEAST_SIZE)) throw new Error(`A drawing of height ${body.height} cannot be marked.`);
  return (
    <g
      fill={palette['status-simulated']}
      fillOpacity={0.085}
      fontSize={size}
      fontWeight={600}
      textAnchor="middle"
      letterSpacing={size * 0.03}
    >
      {places(body, size).map(([x, y]) => (
        <text key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${TURN})`} y={size * 0.33}>
          {word}
        </text>
      ))}
    </g>
  );
}

/** Across each part of the drawing, from one corner to the other. */
function places(body: WatermarkProps['body'], size: number): [x: number, y: number][] {
  const columns = Math.max(1, Math.round(body.width / (PART.width * size)));
  const parts = Math.max(1, Math.round(body.height / (PART.height * size)));
  const [wide, rows] = [body.width / columns, parts * ROWS];
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [Math.floor(i / rows), i % rows];
    const middle = body.x + wide * column + wide / 2;
    return [middle + ((row % ROWS) - 1) * wide * 0.16, body.y + ((row + 0.5) / rows) * body.height];
  });
}
