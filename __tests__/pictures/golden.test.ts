import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { renderPng } from '@/lib/server/pictures/render-png';
import type { Runtime } from '@/lib/server/runtime';
import { seed } from '@/lib/server/seed';
import { withRuntime } from '../server/with-runtime';
import { AFTERNOON, bareDrawing, drawShipped } from './draw-shipped';

/** A pixel differs when one of its colours is off by more than this, of 255. */
const OFF = 24;
/** Share of pixels that may differ: other processors round the edges of letters in another way. */
const MAY_DIFFER = 0.002;

const CASES = [
  ['ladder-article', 'country-ranking', 'rank-shift', `${AFTERNOON}&width=800&height=450`],
  ['ladder-story-dark', 'country-ranking', 'rank-shift', `${AFTERNOON}&width=450&height=800&theme=dark`],
  ['timeline-transparent', 'attack-volume', 'timeline', 'by=source&width=800&height=450&transparent=true'],
  [
    'timeline-incomplete',
    'attack-volume',
    'timeline',
    'by=target&bucket=day&from=2019-04-08T12:00&to=2019-04-15T11:00&width=800&height=450',
  ],
  [
    'timeline-log-dark',
    'attack-volume',
    'timeline',
    'by=type&axis=log&source=EC&source=ZW&width=640&height=640&theme=dark',
  ],
  ['map-article', 'attack-volume', 'map', 'side=source&key=GB&width=800&height=450'],
  ['map-story', 'attack-volume', 'map', 'side=source&width=450&height=800'],
  [
    'map-change-dark',
    'attack-volume',
    'map',
    'shows=change&side=source&from=2019-04-11&to=2019-04-12&compareFrom=2019-04-10&compareTo=2019-04-11&width=640&height=640&theme=dark',
  ],
  [
    'map-falls-europe',
    'country-ranking',
    'map',
    'shows=change&side=target&region=europe&from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-11&compareTo=2019-04-11T12:00&width=640&height=640',
  ],
  [
    'map-moment-flows',
    'attack-volume',
    'map',
    'side=source&from=2019-04-11&to=2019-04-13&at=2019-04-11T17:00:00-05:00&flows=10&classes=log&key=EC&width=800&height=450',
  ],
  ['before-and-now-square', 'country-ranking', 'before-and-now', `${AFTERNOON}&width=640&height=640`],
  [
    'ladder-long-title-spanish',
    'country-ranking',
    'rank-shift',
    `${AFTERNOON}&width=420&height=560&lang=es&key=BA&per=million`,
  ],
  ['volume-spanish', 'attack-volume', 'timeline', 'by=organisation&width=800&height=450&lang=es'],
  ['breakdown-dark', 'attack-volume', 'breakdown', 'by=organisation&width=800&height=450&theme=dark'],
] as const;

const goldenPath = (name: string) => path.join(__dirname, 'golden', name);

/** The file that a drawing must equal; RENEW_GOLDENS=1 writes it anew, to be looked at before it is committed. */
function golden(name: string, drawn: Buffer | string): Buffer {
  if (process.env.RENEW_GOLDENS === '1') writeFileSync(goldenPath(name), drawn);
  if (!existsSync(goldenPath(name)))
    throw new Error(`There is no golden ${name}: run with RENEW_GOLDENS=1 and look at it.`);
  return readFileSync(goldenPath(name));
}

function shareThatDiffers(a: PNG, b: PNG, off = OFF): number {
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if ([0, 1, 2, 3].some((i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)) > off)) count += 1;
  }
  return count / (a.width * a.height);
}

/** The picture without the line of its hash, which each new column of a CSV changes. */
function withoutHash(file: Buffer, svg: string): PNG {
  const png = PNG.sync.read(file);
  const [, wide] = /viewBox="0 0 ([\d.]+) /.exec(svg) ?? [];
  const [, y] = /y="([\d.]+)">[^<]*0{64}/.exec(svg) ?? [];
  const unit = png.width / Number(wide);
  const from = Math.floor((Number(y) - 9) * unit) * png.width * 4;
  png.data.fill(0, from, from + Math.ceil(12 * unit) * png.width * 4);
  return png;
}

type Case = (typeof CASES)[number];

/** The file that a route sends. */
async function served([slug, kind, query]: [Case[1], Case[2], string], type: 'png' | 'svg'): Promise<Buffer> {
  return (await drawShipped(runtime, slug, kind, query, type)).bytes();
}

let runtime: Runtime;
let leave: () => void;
let left: Promise<void>;

beforeAll(
  () =>
    new Promise<void>((ready, fail) => {
      left = withRuntime(async (opened) => {
        await seed({ ...opened, settings: { ...opened.settings, maxUploadBytes: 1e9 } });
        runtime = opened;
        ready();
        await new Promise<void>((resolve) => {
          leave = resolve;
        });
      }).catch(fail);
    }),
);

afterAll(() => {
  leave();
  return left;
});

it.each(CASES)('draws the shipped story as it was last looked at: %s', async (name, slug, kind, query) => {
  const svg = bareDrawing(await served([slug, kind, query], 'svg'));
  expect(svg).toBe(golden(`${name}.svg`, svg).toString('utf8'));
  const png = await served([slug, kind, query], 'png');
  const [drawn, kept] = [png, golden(`${name}.png`, png)].map((file) => withoutHash(file, svg));
  if (!drawn || !kept) throw new Error('There is no picture.');
  expect([drawn.width, drawn.height]).toEqual([kept.width, kept.height]);
  expect(shareThatDiffers(drawn, kept)).toBeLessThanOrEqual(MAY_DIFFER);
});

it.each(CASES)(
  'marks simulated data across the drawing, as SVG and as PNG: %s',
  async (_, slug, kind, query) => {
    const svg = bareDrawing(await served([slug, kind, query], 'svg'));
    const bare = svg.replace(/<g [^>]*fill-opacity.*?<\/g>/s, '');
    expect(bare.length).toBeLessThan(svg.length);
    const isTransparent = query.includes('transparent');
    const unmarked = await renderPng(bare, {
      scale: 1,
      pixels: 1,
      dotsPerInch: null,
      texts: {},
      isTransparent,
    });
    const marked = PNG.sync.read(await served([slug, kind, query], 'png'));
    // A twelfth of the mark's colour, over a part of the drawing that nobody overlooks.
    expect(shareThatDiffers(PNG.sync.read(unmarked), marked, 4)).toBeGreaterThan(0.02);
  },
);
