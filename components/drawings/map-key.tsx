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
const LINE = 16;
/** Where there is little room. */
const SHORT = { row: 16, swatch: { width: 14, height: 11 }, text: 20, line: 14 };

/** Where the entries of a key stand, and how high it is. */
export interface MapKeySize {
  /** Null: the entry is left out. */
  places: readonly ({ x: number; y: number } | null)[];
  swatch: { width: number; height: number };
  /** Where the words of an entry begin. */
  text: number;
  /** Room of a class before how many countries it holds, and of both; null: that is not told. */
  range: number | null;
  entry: number;
  /** What is said of attacks on no country, and where that begins. */
  lines: string[];
  line: number;
  foot: number;
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
  const foot = rows * ROW + 8;
  return {
    places: entries.map((_, i) => ({ x: Math.floor(i / rows) * (width / columns), y: (i % rows) * ROW })),
    ...{ swatch: SWATCH, text: TEXT, range, entry, lines, line: LINE, foot },
    height: foot + lines.length * LINE,
  };
}

/** The same for little room: only the classes of some country, one after the other, without how many each holds. */
export function shortKeySize({ entries, unknown }: LegendContent, width: number): MapKeySize {
  const { row, text, line } = SHORT;
  const widths = entries.map((entry) => text + measuredWidth(entry.text, 12));
  let [x, y] = [0, 0];
  const places = entries.map(({ countries }, i) => {
    if (countries === 0) return null;
    const wide = widths[i] ?? 0;
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    const place = { x, y };
    x += wide + GAP;
    return place;
  });
  const lines = unknown === null ? [] : wrapText(unknown, 12, width - text);
  const foot = (entries.length === 0 ? 0 : y + row) + (lines.length > 0 ? 2 : 0);
  return {
    ...{ places, swatch: SHORT.swatch, text, range: null, entry: Math.max(0, ...widths) },
    ...{ lines, line, foot, height: foot + lines.length * line },
  };
}

/** What the map's colours mean: its classes with how many countries each holds, and what stands nowhere. */
export function MapKey({ legend, size, palette, words: { t }, name }: MapKeyProps) {
  const { places, swatch, text: left, range, lines, line, foot } = size;
  return (
    <g>
      <MapPatterns name={name} palette={palette} k={1} />
      {legend.entries.map(({ step, text, countries }, i) => {
        const place = places[i];
        if (!place) return null;
        return (
          <g key={text} transform={`translate(${place.x} ${place.y})`}>
            <rect
              x={0.5}
              y={0.5}
              {...swatch}
              fill={fillOf(step, palette, name)}
              stroke={isPaper(step) ? palette.faint : 'none'}
            />
            <text x={left} y={11} fill={palette.ink}>
              {text}
            </text>
            {range !== null && (
              <text x={left + range} y={11} fill={palette.quiet}>
                {t('picture.countries', { count: countries })}
              </text>
            )}
          </g>
        );
      })}
      <g transform={`translate(0 ${foot})`}>
        {lines.length > 0 && <Hatching x={0.5} y={0.5} {...swatch} color={palette.ink} />}
        {lines.map((said, i) => (
          <text key={said} x={left} y={11 + i * line} fill={palette.quiet}>
            {said}
          </text>
        ))}
      </g>
    </g>
  );
}
