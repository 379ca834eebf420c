/** The colours of a drawing, by the names that app/tokens.css has for them. */
export const INKS = [
  ...([
    'paper',
    'paper-sunken',
    'ink',
    'ink-quiet',
    'hairline',
    'rule',
    'line-faint',
    'line-neighbour',
  ] as const),
  ...([
    'accent',
    'accent-soft',
    'scale-1',
    'scale-2',
    'scale-3',
    'scale-4',
    'scale-5',
    'no-data-line',
  ] as const),
  ...(['fall-3', 'fall-2', 'fall-1', 'same', 'rise-1', 'rise-2', 'rise-3'] as const),
  ...(['status-reported', 'status-measured', 'status-simulated'] as const),
] as const;
export type Ink = (typeof INKS)[number];
export type Palette = Readonly<Record<Ink, string>>;

const LIGHT: Palette = {
  paper: '#fbf9f4',
  'paper-sunken': '#f3efe6',
  ink: '#1d1b18',
  'ink-quiet': '#635e55',
  hairline: '#d9d3c6',
  rule: '#8f887b',
  'line-faint': '#d2cbbd',
  'line-neighbour': '#8b8478',
  accent: '#b3261e',
  'accent-soft': '#f6e3df',
  'scale-1': '#d9e5ec',
  'scale-2': '#aac6d6',
  'scale-3': '#739fb9',
  'scale-4': '#3f7596',
  'scale-5': '#17486a',
  'no-data-line': '#a9a192',
  'fall-3': '#4d3a80',
  'fall-2': '#8173b0',
  'fall-1': '#bdb4d8',
  same: '#ece7dc',
  'rise-1': '#e2b877',
  'rise-2': '#b5772a',
  'rise-3': '#75440a',
  'status-reported': '#5a4300',
  'status-measured': '#1d5a35',
  'status-simulated': '#5b2a86',
};

const DARK: Palette = {
  paper: '#16181b',
  'paper-sunken': '#1e2125',
  ink: '#ece7dc',
  'ink-quiet': '#a8a297',
  hairline: '#34383d',
  rule: '#6f7378',
  'line-faint': '#3b4046',
  'line-neighbour': '#8a8d90',
  accent: '#ff8a73',
  'accent-soft': '#3a2522',
  'scale-1': '#24394a',
  'scale-2': '#315a75',
  'scale-3': '#4b82a3',
  'scale-4': '#7fb1cd',
  'scale-5': '#c4e2f2',
  'no-data-line': '#64696f',
  'fall-3': '#cfc4f2',
  'fall-2': '#9384c8',
  'fall-1': '#5c5288',
  same: '#33363a',
  'rise-1': '#80602f',
  'rise-2': '#c08f45',
  'rise-3': '#f2d3a0',
  'status-reported': '#e3c069',
  'status-measured': '#86c795',
  'status-simulated': '#c9a4ef',
};

/** The tokens of app/tokens.css in figures, for pictures leave the page and its style sheet; a test holds the two together. */
export const PALETTES = { light: LIGHT, dark: DARK } as const;

/** The tokens themselves, for a drawing that stands on a page. */
export const PAGE_INKS = Object.fromEntries(INKS.map((ink) => [ink, `var(--${ink})`])) as Palette;

/** A colour that is given as a token, `var(--scale-4)`, in a palette's own. */
export function inked(color: string, palette: Palette): string {
  const name = /^var\(--(.+)\)$/.exec(color)?.[1] as Ink | undefined;
  return name && name in palette ? palette[name] : color;
}
