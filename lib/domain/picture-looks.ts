/** What can be had as a picture of a dataset. */
export const PICTURE_KINDS = ['rank-shift', 'timeline', 'map', 'before-and-now', 'breakdown'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Sizes that places ask for. Pixels at 1×; `zoom` is how many of them a unit of the drawing takes, in which text is 12 high. */
export const PRESETS = {
  article: { width: 1200, height: 675, zoom: 1.5 },
  square: { width: 1080, height: 1080, zoom: 1.7 },
  story: { width: 1080, height: 1920, zoom: 2 },
  /** Landscape; a larger scale prints as large, in finer dots. */
  a4: { width: 3508, height: 2480, zoom: 3.5 },
} as const;
/** Of the sheet of paper at 1×. */
export const DOTS_PER_INCH = 300;
export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as [Preset, ...Preset[]];

export const SCALES = ['1', '2', '4'] as const;
/** All that makes a picture complete in itself, or what has room in letters that can be read in a small frame. */
export const TEXTS = ['all', 'few'] as const;
export type Texts = (typeof TEXTS)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
