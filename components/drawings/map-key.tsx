import { MapPatterns } from '@/components/map/map-patterns';
import type { LegendContent } from '@/lib/chart/map-content';
import { fillOf, isPaper, type MapPalette } from '@/lib/chart/map-palette';
import { measuredWidth } from '@/lib/chart/measured-width';
import { wrapText } from '@/lib/chart/wrap-text';
import type { Words } from '@/lib/words/words';
import { Hatching } from './hatching';

interface MapKeyProps {
  legend: LegendContent;
  size: MapKeySize;
  width: number;
  palette: MapPalette;
  words: Words;
  /** Tells its patterns apart from the map's, which are as fine as the map is near. */
  name: string;
}

const ROW = 20;
const SWATCH = { width: 24, height: 12 };
const TEXT = 34;
const GAP = 14;
const MOST_COLUMNS = 3;

/** How the entries of a key stand side by side, and how high it is. */
export interface MapKeySize {
  columns: number;
  rows: number;
  /** Room of a class before how many countries it holds, and of both. */
  range: number;
  entry: number;
  /** What is said of attacks on no country. */
  lines: string[];
  height: number;
}

/** How much room a key takes at a width. */
export function mapKeySize({ entries, unknown }: LegendContent, width: number, { t }: Words): MapKeySize {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => measuredWidth(text, 12)));
  const range = widest(entries.map(({ text }) => text)) + GAP;
  const counts = widest(entries.map(({ countries }) => t('picture.countries', { count: countries })));
  const entry = TEXT + range + counts;
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width + GAP) / (entry + GAP))));
  const rows = Math.ceil(entries.length / columns);
  const lines = unknown === null ? [] : wrapText(unknown, 12, width - TEXT);
  return { columns, rows, range, entry, lines, height: rows * ROW + 8 + lines.length * 16 };
}

/** What the map's colours mean: its classes with how many countries each holds, and what stands nowhere. */
export function MapKey({ legend, size, width, palette, words: { t }, name }: MapKeyProps) {
  const { entries } = legend;
  const { columns, rows, range, lines } = size;
  return (
    <g>
      <MapPatterns name={name} palette={palette} k={1} />
      {entries.map(({ step, text, countries }, i) => (
        <g
          key={text}
          transform={`translate(${Math.floor(i / rows) * (width / columns)} ${(i % rows) * ROW})`}
        >
          <rect
            x={0.5}
            y={0.5}
            {...SWATCH}
            fill={fillOf(step, palette, name)}
            stroke={isPaper(step) ? palette.faint : 'none'}
          />
          <text x={TEXT} y={11} fill={palette.ink}>
            {text}
          </text>
          <text x={TEXT + range} y={11} fill={palette.quiet}>
            {t('picture.countries', { count: countries })}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${rows * ROW + 8})`}>
        {lines.length > 0 && <Hatching x={0.5} y={0.5} {...SWATCH} color={palette.ink} />}
        {lines.map((line, i) => (
          <text key={line} x={TEXT} y={11 + i * 16} fill={palette.quiet}>
            {line}
          </text>
        ))}
      </g>
    </g>
  );
}
