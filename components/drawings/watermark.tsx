import { measuredWidth } from '@/lib/chart/measured-width';
import type { CardLayout } from './card-layout';
import type { Palette } from './palette';

/** The word covers the drawing's diagonal this many times, so that no part of use is without it. */
const ROWS = 3;
const TURN = -18;

interface WatermarkProps extends Pick<CardLayout, 'body'> {
  word: string;
  palette: Palette;
}

/** "simulated" across the drawing. It follows from the status of the data; nothing turns it off. */
export function Watermark({ word, body, palette }: WatermarkProps) {
  const size = Math.min(body.height / (ROWS + 1.1), (body.width * 0.55) / measuredWidth(word, 1, 'bold'));
  const middle = body.x + body.width / 2;
  const spread = body.width * 0.16;
  return (
    <g
      fill={palette['status-simulated']}
      fillOpacity={0.085}
      fontSize={size}
      fontWeight={600}
      textAnchor="middle"
      letterSpacing={size * 0.03}
    >
      {Array.from({ length: ROWS }, (_, i) => {
        const x = middle + (i - 1) * spread;
        const y = body.y + ((i + 0.5) / ROWS) * body.height;
        return (
          <text key={y} transform={`translate(${x} ${y}) rotate(${TURN})`} y={size * 0.33}>
            {word}
          </text>
        );
      })}
    </g>
  );
}
