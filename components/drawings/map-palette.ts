import { type MapPalette, PAGE_PALETTE } from '@/lib/chart/map-palette';
import { inked, type Palette } from './palette';

/** The colours of the map, of a palette. */
export function mapPalette(palette: Palette): MapPalette {
  const { fills, ...inks } = PAGE_PALETTE;
  return { ...inkedAll(inks, palette), fills: inkedAll(fills, palette) };
}

function inkedAll<T extends Readonly<Record<string, string>>>(colors: T, palette: Palette): T {
  return Object.fromEntries(
    Object.entries(colors).map(([name, color]) => [name, inked(color, palette)]),
  ) as T;
}
