/** What a mark of the map says: a step of the scale, a step of the change, no data, data in one window only. */
export const MAP_STEPS = [
  ...([1, 2, 3, 4, 5, 'none', 'once'] as const),
  ...(['fall-3', 'fall-2', 'fall-1', 'same', 'rise-1', 'rise-2', 'rise-3'] as const),
] as const;
export type MapStep = (typeof MAP_STEPS)[number];

/** Every colour of the map, so that a picture made elsewhere than on a page can bring its own. */
export interface MapPalette {
  paper: string;
  ink: string;
  quiet: string;
  accent: string;
  /** Round a country without data, and of hatching. */
  faint: string;
  fills: Readonly<Record<Exclude<MapStep, 'none' | 'once'>, string>>;
}

/** The palette of the page: names of app/tokens.css, which know light and dark. */
export const PAGE_PALETTE: MapPalette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  quiet: 'var(--ink-quiet)',
  accent: 'var(--accent)',
  faint: 'var(--no-data-line)',
  fills: Object.fromEntries(
    MAP_STEPS.filter((step) => !isPaper(step)).map((step) => [
      step,
      `var(--${typeof step === 'number' ? `scale-${step}` : step})`,
    ]),
  ) as MapPalette['fills'],
};

/** Steps of fewer attacks. They are ruled as well as coloured, for in grey they are as light as those of more. */
export const FALLS = ['fall-1', 'fall-2', 'fall-3'] as const;

/** Whether a step is one of fewer attacks. */
export function isFall(step: MapStep | 'unknown'): step is (typeof FALLS)[number] {
  return FALLS.some((fall) => fall === step);
}

/** Whether a step is as light as the paper, so that only its outline shows it. */
export function isPaper(step: MapStep): boolean {
  return step === 'none' || step === 'once';
}

/** The fill of a mark: a colour, or a pattern of the drawing of that name. No data is paper with an outline. */
export function fillOf(step: MapStep, palette: MapPalette, name: string): string {
  if (step === 'none') return palette.paper;
  return step === 'once' || isFall(step) ? `url(#${name}-${step})` : palette.fills[step];
}
