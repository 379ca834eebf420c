import { z } from 'zod';
import { slugSchema } from './dataset';
import { DIMENSIONS } from './fact';
import { LOCALES } from './locale';
import { MAP_FLOWS, MAP_REGIONS, MAP_SCALES, MAP_SHOWS } from './map-view';
import {
  DOTS_PER_INCH,
  type PictureKind,
  PRESET_NAMES,
  PRESETS,
  SCALES,
  TEXTS,
  type Texts,
  THEMES,
} from './picture-looks';
import { ProblemError } from './problem-error';
import { label, QUESTIONS } from './questions';
import { VOLUME_AXES } from './volume-view';

/** A picture of this many pixels takes 150 MB while it is made. */
const MOST_PIXELS = 36_000_000;

const grouped = (pixels: number) => pixels.toLocaleString('en');

const side = (least: number, most: number) =>
  z.coerce
    .number({ error: 'takes a whole number of pixels' })
    .int('takes a whole number of pixels')
    .min(least, `takes at least ${grouped(least)} pixels`)
    .max(most, `takes at most ${grouped(most)} pixels`)
    .optional();

/** How a picture is to look and to be sent, whatever it shows. */
const looks = {
  preset: z.enum(PRESET_NAMES).optional().describe('a size with a name; article where nothing is said'),
  width: side(320, 6000).describe('pixels at 1×, in place of a preset'),
  height: side(240, 6000),
  scale: z
    .enum(SCALES)
    .optional()
    .describe(
      'pixels of the file for each one asked for; of a4 1: 300 dots per inch, 2: 600, and 4 is too many',
    ),
  texts: z
    .enum(TEXTS)
    .optional()
    .describe(
      'few: letters of 9 pixels and more, and only the texts that have room; a page around says the others',
    ),
  theme: z.enum(THEMES).optional(),
  lang: z.enum(LOCALES).optional().describe('language of the words'),
  download: z.enum(['true', 'false']).optional().describe('true: to be saved under a name that sorts'),
  transparent: z.enum(['true', 'false']).optional().describe('true: nothing behind the drawing'),
};

/** The names of all that changes nothing of what a picture shows; its language is none of them. */
export const LOOKS: readonly string[] = Object.keys(looks).filter((name) => name !== 'lang');

const key = label.min(1).optional().describe('the entity told of');
const places = z
  .string()
  .regex(/^[1-9]\d{0,3}-[1-9]\d{0,3}$/, 'takes two places, such as 25-55')
  .optional();
const time = z.string().max(40).optional();

const compared = QUESTIONS.ranking.omit({ format: true, side: true });

/** What may be asked of a picture: what its question takes, whom it tells of, and how it is to look. */
export const PICTURES = {
  'rank-shift': compared.extend({
    ...looks,
    key,
    places: places.describe('the rungs shown, best and worst'),
    axisFrom: time.describe('where the axis of time begins; left out: some time before what is compared'),
    axisTo: time,
  }),
  timeline: QUESTIONS.timeline.omit({ format: true }).extend({
    ...looks,
    key,
    axis: z
      .enum(VOLUME_AXES)
      .optional()
      .describe('log: lines in place of a stack, for heights do not add up on a logarithmic scale'),
  }),
  map: QUESTIONS.ranking
    .pick({
      side: true,
      from: true,
      to: true,
      tz: true,
      source: true,
      target: true,
      organisation: true,
      type: true,
      compareFrom: true,
      compareTo: true,
      compare: true,
      compareDataset: true,
    })
    .extend({
      ...looks,
      key,
      classes: z.enum(MAP_SCALES).optional().describe('how counts become colours; left out: as suits them'),
      region: z.enum(MAP_REGIONS).optional(),
      shows: z.enum(MAP_SHOWS).optional().describe('change: how attacks changed from the earlier period'),
      at: time.describe('start of a bucket of the period that is shown alone, as volumes tells it'),
      flows: z.enum(MAP_FLOWS.map(String)).optional().describe('how many sources are drawn as arcs to key'),
      flowsDataset: slugSchema.optional().describe('where the flows are from; left out: this dataset'),
    }),
  'before-and-now': compared.extend({ ...looks, key }),
  breakdown: QUESTIONS.ranking
    .pick({ from: true, to: true, tz: true, source: true, target: true, organisation: true, type: true })
    .extend({ ...looks, key, by: z.enum(DIMENSIONS) }),
} as const;

export type PictureParams<K extends PictureKind> = z.infer<(typeof PICTURES)[K]>;
export type PictureLooks = Pick<PictureParams<'timeline'>, keyof typeof looks>;

export interface PictureSize {
  width: number;
  height: number;
  zoom: number;
  texts: Texts;
  /** Pixels of the file for each one of width and height. */
  scale: number;
  /** For print; null on screens. */
  dotsPerInch: number | null;
}

/** The size that is asked for. @throws ProblemError 400 when the file would have too many pixels */
export function pictureSize({ preset, width, height, scale, texts = 'all' }: PictureLooks): PictureSize {
  const named = PRESETS[preset ?? 'article'];
  const wide = width ?? (height === undefined ? named.width : Math.round((height * 16) / 9));
  const high = height ?? (width === undefined ? named.height : Math.round((width * 9) / 16));
  const isNamed = wide === named.width && high === named.height;
  const times = Number(scale ?? '1');
  requireFew(wide * times, high * times);
  return {
    width: wide,
    height: high,
    zoom: isNamed && texts === 'all' ? named.zoom : zoomOf(wide, high, texts),
    texts,
    scale: times,
    dotsPerInch: isNamed && preset === 'a4' ? DOTS_PER_INCH * times : null,
  };
}

/** In a frame names, which are 10 units high at least, are then still as high as 9 pixels. */
export const FRAME_ZOOM = 0.9;

/** Pixels for each unit of the drawing at a size of no preset: as large as an article's text, by the side that is shorter for it. */
export function zoomOf(width: number, height: number, texts: Texts): number {
  return Math.max(texts === 'few' ? FRAME_ZOOM : 1, Math.min(width / 800, height / 450));
}

function requireFew(width: number, height: number): void {
  if (width * height <= MOST_PIXELS) return;
  const millions = (pixels: number) => Math.round(pixels / 1e6);
  const message = `${grouped(width)} × ${grouped(height)} pixels are ${millions(width * height)} million, and a picture may have ${millions(MOST_PIXELS)} million`;
  throw new ProblemError(400, `“scale”: ${message}. Ask for a smaller scale or size.`, [
    { field: 'scale', message },
  ]);
}
