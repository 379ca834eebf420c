import type { LegendContent } from '@/lib/chart/map-content';
import { fillOf, type MapPalette } from '@/lib/chart/map-palette';
import { wrapText } from '@/lib/chart/wrap-text';
import type { Words } from '@/lib/words/words';
import { Hatching } from './hatching';

interface MapKeyProps {
  legend: LegendContent;
  width: number;
  palette: MapPalette;
  words: Words;
  /** Name of the drawing whose patterns are meant. */
  name: string;
}

const ROW = 20;
const SWATCH = { width: 24, height: 12 };
const TEXT = 34;
const RANGE = 92;
const UNKNOWN_LINES = 4;
/** Width in which a class stands with how many countries it holds. */
const COLUMN = 205;
const MOST_ENTRIES = 7;

/** How many classes stand side by side, and how high the key is at most. */
export function mapKeySize(width: number): { columns: number; height: number } {
  const columns = Math.min(3, Math.max(1, Math.floor(width / COLUMN)));
  const lines = columns === 1 ? UNKNOWN_LINES : 2;
  return { columns, height: Math.ceil(MOST_ENTRIES / columns) * ROW + 8 + lines * 16 };
}

/** What the map's colours mean: its classes with how many countries each holds, and what stands nowhere. */
export function MapKey({ legend, width, palette, words: { t }, name }: MapKeyProps) {
  const { entries, unknown } = legend;
  const { columns } = mapKeySize(width);
  const rows = Math.ceil(entries.length / columns);
  const lines = unknown === null ? [] : wrapText(unknown, 12, width - TEXT);
  return (
    <g>
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
            stroke={step === 'none' || step === 'zero' ? palette.faint : 'none'}
          />
          <text x={TEXT} y={11} fill={palette.ink}>
            {text}
          </text>
          <text x={TEXT + RANGE} y={11} fill={palette.quiet}>
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
