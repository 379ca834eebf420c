import { measuredWidth } from '@/lib/chart/measured-width';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import { wrapText } from '@/lib/chart/wrap-text';
import { inked, type Palette } from './palette';

type KeyEntry = Pick<VolumeLayer, 'id' | 'name' | 'color'>;
type PlacedEntry = KeyEntry & { x: number; y: number; lines: string[] };

const ROW = 18;
/** From one line of a name to the next. */
const LINE = 14;
const SWATCH = 12;
const TEXT = SWATCH + 6;
const GAP = 18;

/** What the colours of a stack mean, in as many rows as the width asks for; a name that is wider than that has lines. */
export function layerKey(
  layers: readonly KeyEntry[],
  width: number,
): { entries: PlacedEntry[]; height: number } {
  const entries: PlacedEntry[] = [];
  let [x, y, height] = [0, 0, 0];
  for (const { id, name, color } of layers) {
    const lines = wrapText(name, 12, width - TEXT);
    const wide = TEXT + Math.max(...lines.map((line) => measuredWidth(line, 12)));
    if (x > 0 && x + wide > width) [x, y] = [0, height];
    entries.push({ id, name, color, x, y, lines });
    x += wide + GAP;
    height = Math.max(height, y + ROW + (lines.length - 1) * LINE);
  }
  return { entries, height };
}

/** The key itself, at the top of its drawing. */
export function LayerKey({ entries, palette }: { entries: readonly PlacedEntry[]; palette: Palette }) {
  return entries.map(({ id, color, x, y, lines }) => (
    <g key={id}>
      <rect x={x} y={y + 1} width={SWATCH} height={SWATCH} fill={inked(color, palette)} />
      {lines.map((line, i) => (
        <text key={line} x={x + TEXT} y={y + 11 + i * LINE} fill={palette['ink-quiet']}>
          {line}
        </text>
      ))}
    </g>
  ));
}
