import { StatusShape } from '@/components/card/status-shape';
import { measuredWidth } from '@/lib/chart/measured-width';
import type { Status } from '@/lib/domain/passport';
import type { Palette } from './palette';

const SIZE = 12;

/** How wide a badge with this word is. */
export function statusMarkWidth(word: string): number {
  return 32 + measuredWidth(word, SIZE, 'bold');
}

interface StatusMarkProps {
  status: Status;
  word: string;
  x: number;
  y: number;
  palette: Palette;
}

/** How the figures came to be: by shape, word and colour. Its right top corner is at the given point. */
export function StatusMark({ status, word, x, y, palette }: StatusMarkProps) {
  const width = statusMarkWidth(word);
  const color = palette[`status-${status}`];
  return (
    <g transform={`translate(${x - width} ${y})`} color={color}>
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={20}
        rx={2}
        fill="none"
        stroke={color}
        strokeDasharray={status === 'simulated' ? '3 2' : undefined}
      />
      <g transform="translate(6 3.5) scale(0.875)">
        <StatusShape status={status} />
      </g>
      <text x={24} y={15} fill={color} fontSize={SIZE} fontWeight={600}>
        {word}
      </text>
    </g>
  );
}
