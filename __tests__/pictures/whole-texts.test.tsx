/** @jest-environment jsdom */
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { BeforeAndNowDrawing } from '@/components/drawings/before-and-now-drawing';
import { BreakdownDrawing } from '@/components/drawings/breakdown-drawing';
import { cardLayout } from '@/components/drawings/card-layout';
import type { DrawingProps } from '@/components/drawings/drawing-props';
import { PALETTES } from '@/components/drawings/palette';
import { PictureCard } from '@/components/drawings/picture-card';
import type { PictureText } from '@/components/drawings/picture-text';
import { RankShiftDrawing } from '@/components/drawings/rank-shift-drawing';
import { TimelineDrawing } from '@/components/drawings/timeline-drawing';
import type { RankHistory, RankingEntry, Timeline } from '@/lib/domain/answer';
import { LOCALES } from '@/lib/domain/locale';
import { PRESETS, type Preset } from '@/lib/domain/picture-looks';
import { loadWords } from '@/lib/words/load-words';
import { type DrawnText, drawnTexts } from './drawn-texts';

/** 120 letters, as long as some authorities are named. */
const LONG =
  'Secretaría Nacional de Planificación y Desarrollo, Subsecretaría General de Coordinación Interinstitucional y Territorial';
const KEYS = Array.from({ length: 12 }, (_, i) => `${i} ${i % 3 === 0 ? LONG : 'Banco'}`);
const STARTS = Array.from(
  { length: 12 },
  (_, hour) => `2019-04-11T${String(hour).padStart(2, '0')}:00:00-05:00`,
);
const PERIOD = { from: '2019-04-11T00:00:00-05:00', to: '2019-04-11T12:00:00-05:00' };
const WINDOWS = {
  before: { from: PERIOD.from, to: '2019-04-11T06:00:00-05:00' },
  now: { from: '2019-04-11T06:00:00-05:00', to: PERIOD.to },
};

const entries = KEYS.map(
  (key, i): RankingEntry => ({
    ...{ key, name: key, rank: i + 1, tied: false, attacks: 1_000_000 - i, share: 1 / 12, perMillion: null },
    ...{ interval: [i + 1, i + 1], previousRank: 12 - i, previousTied: false, previousAttacks: 9 },
    ...{ shift: 11 - 2 * i, state: 'ranked' },
  }),
);

const history: RankHistory = {
  ...{ by: 'organisation', per: null, ties: 'competition', bucket: 'hour', timeZone: 'America/Guayaquil' },
  period: PERIOD,
  buckets: STARTS,
  of: STARTS.map(() => 12),
  series: KEYS.map((key, i) => ({
    ...{ key, name: key, ranks: STARTS.map(() => i + 1), tied: STARTS.map(() => i === 0) },
    attacks: STARTS.map(() => 1_000_000),
  })),
};

const timeline: Timeline = {
  ...{ bucket: 'hour', timeZone: 'America/Guayaquil', period: PERIOD, starts: STARTS, incomplete: [] },
  keys: KEYS.slice(0, 7).map((key) => ({ key, name: key })),
  buckets: STARTS.map((start) => ({
    start,
    attacks: 700,
    by: Object.fromEntries(KEYS.slice(0, 7).map((key) => [key, 100])),
  })),
};

const events = ['02', '06', '11'].map((hour) => ({ at: `2019-04-11T${hour}:00:00-05:00`, label: LONG }));
const reported = [
  { fromMs: Date.parse(PERIOD.from), toMs: Date.parse(PERIOD.to), label: `${LONG} ${LONG}` },
  { fromMs: Date.parse(WINDOWS.now.from) + 18e6, toMs: Date.parse(PERIOD.to), label: LONG },
];

const [first = ''] = KEYS;
const DRAWINGS: Record<string, (box: DrawingProps) => ReactNode> = {
  ladder: (box) => (
    <RankShiftDrawing
      {...box}
      {...{ history, events, windows: WINDOWS, selected: first, neighbours: KEYS.slice(1, 6) }}
      places={{ from: 1, to: 12 }}
    />
  ),
  slope: (box) => (
    <BeforeAndNowDrawing {...box} entries={entries} selected={first} before={LONG} now={LONG} />
  ),
  volume: (box) => (
    <TimelineDrawing
      {...box}
      {...{ timeline, events, reported, surges: [] }}
      axis="linear"
      selected={first}
    />
  ),
  'volume, log': (box) => (
    <TimelineDrawing
      {...box}
      {...{ timeline, events: [], reported, surges: [] }}
      axis="log"
      selected={first}
    />
  ),
  breakdown: (box) => (
    <BreakdownDrawing
      {...{ ...box, by: 'organisation', entries, unknown: { attacks: 5, share: 0.01 } }}
      selected={first}
    />
  ),
};

const text: PictureText = {
  ...{
    title: `${LONG}.`,
    summary: '',
    empty: null,
    subtitle: LONG,
    scope: LONG,
    shortScope: LONG,
    notes: [LONG],
    status: 'measured',
  },
  ...{ statusWord: 'Measured', watermark: 'simulated', origin: [LONG], proof: [LONG] },
};

function draw(name: string, preset: Preset, locale: (typeof LOCALES)[number]): DrawnText[] {
  const card = (
    <PictureCard
      {...{
        text,
        ...PRESETS[preset],
        palette: PALETTES.light,
        words: loadWords(locale),
        isTransparent: false,
        least: () => 100,
      }}
      draw={DRAWINGS[name] ?? (() => null)}
    />
  );
  const texts = drawnTexts(render(card).container);
  cleanup();
  return texts;
}

const CASES = Object.keys(DRAWINGS).flatMap((name) =>
  (Object.keys(PRESETS) as Preset[]).flatMap((preset) =>
    LOCALES.map((locale) => [name, preset, locale] as const),
  ),
);

it.each(CASES)('has every text whole and within the picture: %s, %s, %s', (name, preset, locale) => {
  const { width, height, zoom } = PRESETS[preset];
  const layout = cardLayout(text, { width: width / zoom, height: height / zoom }, () => 100);
  const texts = draw(name, preset, locale);
  expect(texts.length).toBeGreaterThan(12);
  for (const one of texts) {
    expect(one.left).toBeGreaterThanOrEqual(0);
    expect(one.right).toBeLessThanOrEqual(layout.width + 0.01);
    expect(one.y - one.size).toBeGreaterThanOrEqual(-1);
    expect(one.y).toBeLessThanOrEqual(layout.height);
    expect(one.text).not.toContain('…');
    // In pixels of a picture that is 1200 wide.
    expect((one.size * 1200) / layout.width).toBeGreaterThanOrEqual(9);
  }
});

it.each(CASES)('says the whole name of whom it tells: %s, %s, %s', (name, preset, locale) => {
  const plain = (given: string) => given.replaceAll(/\s/g, '');
  const texts = draw(name, preset, locale).map((one) => plain(one.text));
  expect(texts.join('')).toContain(plain(LONG));
  if (name !== 'volume, log') expect(texts.join('')).toContain(plain(first.slice(2)));
});

it.each(CASES)('lays no name over another: %s, %s, %s', (name, preset, locale) => {
  const texts = draw(name, preset, locale);
  const over = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => Math.abs(a.y - b.y) < 0.55 * Math.min(a.size, b.size))
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
      .map((b) => [a.text, b.text]),
  );
  expect(over).toEqual([]);
});

it('writes places above a thousand on rungs and beside names as tables do', () => {
  const far = history.series.slice(0, 3).map((one) => ({ ...one, ranks: STARTS.map(() => 1_031) }));
  const { container } = render(
    <svg>
      <title>Far</title>
      <RankShiftDrawing
        {...{ width: 800, height: 500, palette: PALETTES.light, words: loadWords('en'), id: 'far' }}
        {...{ history: { ...history, series: far }, events: [], windows: null, neighbours: [] }}
        selected={first}
        places={{ from: 1_028, to: 1_034 }}
      />
    </svg>,
  );
  const texts = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('1,031');
  expect(texts.some((text) => /^1,031 ./.test(text))).toBe(true);
  expect(texts.filter((text) => /^1031/.test(text))).toEqual([]);
});
