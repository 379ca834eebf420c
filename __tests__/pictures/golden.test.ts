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
  ['breakdown-dark', 'attack-volume', 'breakdown', 'by=organisation&width=800&height=450&theme=dark'],
] as const;

const LOOKS = { scale: 1, pixels: 1, dotsPerInch: null, texts: {} };

const goldenPath = (name: string) => path.join(__dirname, 'golden', name);

/** The file that a drawing must equal; RENEW_GOLDENS=1 writes it anew, to be looked at before it is committed. */
function golden(name: string, drawn: Buffer | string): Buffer {
  if (process.env.RENEW_GOLDENS === '1') writeFileSync(goldenPath(name), drawn);
  if (!existsSync(goldenPath(name)))
    throw new Error(`There is no golden ${name}: run with RENEW_GOLDENS=1 and look at it.`);
  return readFileSync(goldenPath(name));
}

function shareThatDiffers(a: PNG, b: PNG): number {
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if ([0, 1, 2, 3].some((i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)) > OFF)) count += 1;
  }
  return count / (a.width * a.height);
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
  const svg = bareDrawing(await (await drawShipped(runtime, slug, kind, query, 'svg')).bytes());
  expect(svg).toBe(golden(`${name}.svg`, svg).toString('utf8'));
  const png = await renderPng(svg, { ...LOOKS, isTransparent: query.includes('transparent') });
  const [drawn, kept] = [PNG.sync.read(png), PNG.sync.read(golden(`${name}.png`, png))];
  expect([drawn.width, drawn.height]).toEqual([kept.width, kept.height]);
  expect(shareThatDiffers(drawn, kept)).toBeLessThanOrEqual(MAY_DIFFER);
});
