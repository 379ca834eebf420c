import { measuredWidth } from '@/lib/chart/measured-width';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import { inked, type Palette } from './palette';

type KeyEntry = Pick<VolumeLayer, 'key' | 'name' | 'color'>;

export const KEY_ROW = 18;
const SWATCH = 12;
const GAP = 18;

/** What the colours of a stack mean, in as many rows as the width asks for. */
export function keyRows(layers: readonly KeyEntry[], width: number): (KeyEntry & { x: number })[][] {
  const rows: (KeyEntry & { x: number })[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const { key, name, color } of layers) {
    const wide = SWATCH + 6 + measuredWidth(name, 12);
    if (x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ key, name, color, x });
    x += wide + GAP;
  }
  return rows;
}

/** The key itself, at the top of its drawing. */
export function LayerKey({ rows, palette }: { rows: ReturnType<typeof keyRows>; palette: Palette }) {
  return rows.map((row, i) => (
    <g key={row[0]?.key}>
      {row.map(({ key, name, color, x }) => (
        <g key={key}>
          <rect x={x} y={i * KEY_ROW + 1} width={SWATCH} height={SWATCH} fill={inked(color, palette)} />
          <text x={x + SWATCH + 6} y={i * KEY_ROW + 11} fill={palette['ink-quiet']}>
            {name}
          </text>
        </g>
      ))}
    </g>
  ));
}
