import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { cardLayout } from '@/components/drawings/card-layout';
import type { TextBlock } from '@/components/drawings/card-texts';
import { PALETTES } from '@/components/drawings/palette';
import { PictureCard } from '@/components/drawings/picture-card';
import type { PictureText } from '@/components/drawings/picture-text';
import { Watermark } from '@/components/drawings/watermark';
import { measuredWidth } from '@/lib/chart/measured-width';
import { shortLines, shortName, shortText } from '@/lib/chart/short-text';
import { zoomOf } from '@/lib/domain/picture';
import { loadWords } from '@/lib/words/load-words';

const URL = `https://example.org/${'x'.repeat(6000)}`;
const LEAST = 100;

function text(length: number): PictureText {
  const long = 'of the websites of public institutions '.repeat(length);
  return {
    ...{
      title: `Ecuador climbed from 51st to 31st ${long}`,
      summary: '',
      empty: null,
      subtitle: `Attacks ${long}`,
    },
    ...{ scope: `On 11 April 2019 ${long.repeat(9)}`, shortScope: `On 11 April 2019 ${long}`, notes: [long] },
    ...{ status: 'simulated', statusWord: 'Simulated', watermark: 'simulated' },
    ...{
      origin: [`Data: ours ${long}`, length > 0 ? URL : ''],
      proof: [`Made ${long}`, URL.slice(0, 60 * length)],
    },
  };
}

const layoutOf = (given: PictureText, width: number, height: number) => {
  const zoom = zoomOf(width, height, 'all');
  return cardLayout(given, { width: width / zoom, height: height / zoom }, () => LEAST);
};

const end = ({ lines, y, size, leading }: TextBlock) => y - size + lines.length * leading;

it('leaves room for the drawing at every size and with texts of every length', () => {
  const side = (least: number) => fc.integer({ min: least, max: 6000 });
  fc.assert(
    fc.property(side(320), side(240), fc.integer({ min: 0, max: 12 }), (width, height, length) => {
      const layout = layoutOf(text(length), width, height);
      const { title, subtitle, notes, foot, body, ruleY } = layout;
      expect(layout.lacking).toBe(0);
      expect(body.height).toBeGreaterThanOrEqual(LEAST);
      expect(title.lines[0]).toMatch(/^Ecuador/);
      expect(subtitle.lines.join(' ')).toMatch(/^Attacks .*On 11 April 2019/);
      expect(end(title)).toBeLessThanOrEqual(subtitle.y - subtitle.size);
      expect(end(subtitle)).toBeLessThan(body.y);
      expect(body.y + body.height).toBeLessThan(notes.y - notes.size);
      expect(end(notes)).toBeLessThan(ruleY ?? 0);
      for (const one of foot) expect(end(one)).toBeLessThan(layout.height);
    }),
    { numRuns: 60 },
  );
});

it('shortens texts only where the drawing would have no room, and says where it did', () => {
  const whole = layoutOf(text(0), 1200, 675);
  expect(JSON.stringify(whole)).not.toContain('…');
  const { origin, ...others } = text(0);
  const layout = layoutOf({ ...others, origin: [...origin, URL] }, 1200, 675);
  expect(layout.foot[0]?.lines.at(-1)).toMatch(/x…$/);
  expect(layout.title).toEqual(whole.title);
  expect(layout.body.height).toBeGreaterThan(0.4 * layout.height);
});

it('tells how much the drawing lacks where no text can give it', () => {
  const { lacking, body } = cardLayout(text(3), { width: 320, height: 240 }, () => 400);
  expect(lacking).toBe(400 - body.height);
});

function card(width: number, height: number, least: number): string {
  const box = {
    width,
    height,
    zoom: zoomOf(width, height, 'all'),
    palette: PALETTES.light,
    words: loadWords('en'),
  };
  return renderToStaticMarkup(
    <PictureCard {...box} text={text(2)} isTransparent={false} least={() => least} draw={() => null} />,
  );
}

it.each([
  [320, 240],
  [1200, 240],
  [2400, 300],
  [6000, 240],
  [320, 6000],
])('marks simulated data legibly and all over at %i × %i', (width, height) => {
  const svg = card(width, height, LEAST);
  const [, size = '0'] = /fill-opacity="0.085" font-size="([\d.-]+)"/.exec(svg) ?? [];
  expect(Number(size)).toBeGreaterThanOrEqual(14);
  const { body } = layoutOf(text(2), width, height);
  const marks = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) rotate/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  for (const [part, along] of [
    [body.width, 0],
    [body.height, 1],
  ] as const) {
    const at = marks
      .map((mark) => (mark[along] ?? 0) - (along === 0 ? body.x : body.y))
      .sort((a, b) => a - b);
    const gaps = [...at, part].map((one, i) => one - (at[i - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(Math.max(0.5 * part, 24 * Number(size)));
  }
});

it('draws no simulated data that it cannot mark, and nothing without room', () => {
  const body = { x: 0, y: 0, width: 400, height: 30 };
  const mark = <Watermark word="simulated" body={body} palette={PALETTES.light} />;
  expect(() => renderToStaticMarkup(mark)).toThrow('cannot be marked');
  expect(() => card(320, 240, 1000)).toThrow('has no room');
});

it('ends what it shortens within its width', () => {
  const lines = ['one two.', 'three four', 'five'];
  expect(shortLines(lines, 3, { size: 12, width: 100 })).toEqual(lines);
  expect(shortLines(lines, 1, { size: 12, width: 100 })).toEqual(['one two…']);
  expect(shortLines(lines, 0, { size: 12, width: 100 })).toEqual([]);
  const width = measuredWidth('three four', 12);
  const [, last = ''] = shortLines(lines, 2, { size: 12, width });
  expect(measuredWidth(last, 12)).toBeLessThanOrEqual(width);
  expect(shortText('Banco Ñandú 😀😀', 13)).toBe('Banco Ñandú…');
  expect(shortText('Banco', 5)).toBe('Banco');
  expect(shortName('Banco del Pacífico de Guayaquil', 18)).toBe('Banco del P…yaquil');
});
