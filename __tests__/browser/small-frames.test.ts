import type { Page } from 'playwright-core';
import { loadWords } from '@/lib/words/load-words';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { sharedServer } from '../support/browser/shared-server';

const AFTERNOON =
  'from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-11&compareTo=2019-04-11T12:00';
const CHARTS = [
  `rank-shift?dataset=country-ranking&${AFTERNOON}`,
  'rank-shift?dataset=attack-volume&by=organisation',
  `before-and-now?dataset=country-ranking&${AFTERNOON}`,
  'timeline?dataset=attack-volume',
  'timeline?dataset=attack-volume&by=source',
  'timeline?dataset=attack-volume&by=type&axis=log',
  'map?dataset=attack-volume&side=source',
  'map?dataset=attack-volume&side=source&flows=10&key=EC',
  'map?dataset=attack-volume&side=source&shows=change&from=2019-04-11&to=2019-04-12&compareFrom=2019-04-10&compareTo=2019-04-11',
  'breakdown?dataset=attack-volume&by=organisation',
];
const FRAMES = [
  [360, 300, 'en', 'light'],
  [320, 280, 'es', 'dark'],
  [600, 400, 'es', 'light'],
] as const;
/** Pixels under which nobody reads; rounded down by less than anybody sees. */
const LEAST = 8.9;

const server = sharedServer();
let browser: TestBrowser;
let page: Page;

jest.setTimeout(180_000);

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());
afterEach(() => browser.leave(page));

/** A line of text as it is painted, in pixels of its frame. */
interface Painted {
  text: string;
  size: number;
  box: { left: number; right: number; top: number; bottom: number };
}

/** The picture that a frame of this size shows, opened by itself, and how much smaller it is in the frame. */
async function shown(chart: string, [width, height, lang, theme]: (typeof FRAMES)[number]) {
  ({ page } = await browser.newPage({ viewport: { width, height }, colorScheme: theme }));
  await page.goto(`${server.url}/embed/${chart}&lang=${lang}`);
  await page.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0);
  const seen = await page.evaluate(() => {
    const image = document.querySelector('img') as HTMLImageElement;
    const scale = Math.min(image.width / image.naturalWidth, image.height / image.naturalHeight);
    const said = document.querySelector('details div')?.textContent ?? '';
    return { scale, said, address: image.currentSrc, title: document.title };
  });
  await page.goto(seen.address);
  return seen;
}

/** Every line of the picture but its watermark, by what the browser makes of it. */
function painted(): { lines: Painted[]; marks: number; wide: number; high: number } {
  const isMark = (node: Element) => node.closest('[fill-opacity]') !== null;
  const texts = [...document.querySelectorAll('text')];
  const lines = texts
    .filter((node) => !isMark(node))
    .flatMap((node) => (node.querySelector('tspan') ? [...node.querySelectorAll('tspan')] : [node]))
    .map((node) => {
      const { left, right, top, bottom, height } = node.getBoundingClientRect();
      // Of capitals and figures; a line has air above and below.
      const box = { left, right, top: top + 0.22 * height, bottom: bottom - 0.26 * height };
      const unit = (node as SVGGraphicsElement).getScreenCTM()?.a ?? 0;
      return {
        text: node.textContent ?? '',
        size: Number.parseFloat(getComputedStyle(node).fontSize) * unit,
        box,
      };
    });
  const marks = texts.filter(isMark).length;
  return { lines, marks, wide: innerWidth, high: innerHeight };
}

const isOver = ({ box: a }: Painted, { box: b }: Painted) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

it.each(CHARTS.flatMap((chart) => FRAMES.map((frame) => [chart, frame] as const)))(
  'is legible and whole in a small frame: %s, %j',
  async (chart, frame) => {
    const { scale, said, title, address } = await shown(chart, frame);
    const [width, height] = ['width', 'height'].map((name) =>
      Number(new URL(address).searchParams.get(name)),
    );
    await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    const { lines, marks, wide, high } = await page.evaluate(painted);
    const face = lines.map(({ text }) => text).join(' ');
    expect(lines.filter(({ size }) => size * scale < LEAST)).toEqual([]);
    expect(
      lines.filter(({ box }) => box.left < 0 || box.right > wide || box.top < 0 || box.bottom > high),
    ).toEqual([]);
    expect(
      lines.flatMap((a, i) =>
        lines
          .slice(i + 1)
          .filter((b) => isOver(a, b))
          .map((b) => [a.text, b.text]),
      ),
    ).toEqual([]);
    expect(face).not.toContain('…');
    const { t } = loadWords(frame[2]);
    expect(face.replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
    expect(face).toContain(t('text.status-simulated'));
    expect(marks).toBeGreaterThanOrEqual(3);
    // What is counted, which the page says first of all.
    expect(face.replaceAll(' ', '')).toContain((said.split('.')[0] ?? '').replaceAll(' ', ''));
    expect(said).toMatch(/Rankshift.*MIT.*SHA-256/);
  },
);
