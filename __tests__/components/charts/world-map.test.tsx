/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { CountryMark } from '@/components/map/country-mark';
import { MapInteraction } from '@/components/map/map-interaction';
import { WorldDrawing } from '@/components/map/world-drawing';
import { WorldMap } from '@/components/map/world-map';
import { MAPPED_CODES } from '@/lib/chart/country-place';
import { attackContent } from '@/lib/chart/map-content';
import { frameOf, WHOLE_WORLD } from '@/lib/chart/map-frame';
import { PAGE_PALETTE } from '@/lib/chart/map-palette';
import worldPaths from '@/lib/chart/world-paths.json';
import type { RankingAnswer } from '@/lib/domain/answer';
import { loadWords } from '@/lib/words/load-words';
import { InWords } from '../../support/in-words';

const entry = (key: string, name: string, rank: number, attacks: number | string, share: number) => ({
  ...{ key, name, rank, attacks, share, tied: false, perMillion: null, interval: null },
  ...{
    previousRank: null,
    previousTied: false,
    previousAttacks: null,
    shift: null,
    state: 'ranked' as const,
  },
});
const period = { from: '2019-04-11T00:00:00Z', to: '2019-04-12T00:00:00Z' };
const answer: RankingAnswer = {
  ...{ by: 'source', ties: 'competition', period, comparePeriod: null, compareDataset: null },
  ...{ of: 3, previousOf: null, attacks: 1061, unknown: { attacks: 61, share: 0.061 }, listing: null },
  ...{
    unranked: [],
    denominator: null,
    population: { refused: '' },
    withoutPopulation: [],
    agreement: null,
    comparable: true,
    reason: null,
  },
  entries: [
    entry('SG', 'Singapore', 2, 1000, 0.1),
    entry('US', 'United States', 1, '9007199254740993', 0.8),
    entry('XK', 'Kosovo', 3, 5, 0.0001),
  ],
};
const words = loadWords('en');
const { label, marks, unknown, legend } = attackContent(answer, { side: 'source', scale: null }, words);
const drawing = { label, marks, unknown, selected: null, frame: WHOLE_WORLD, words };
const map = <WorldMap drawing={drawing} legend={legend} />;

it('draws every country once, as markup that needs no script and holds no outlines', () => {
  const html = renderToStaticMarkup(map);
  const codes = [...html.matchAll(/data-code="(..)"/g)].map(([, code]) => code);
  expect(codes.sort()).toEqual([...MAPPED_CODES].sort());
  expect(html.length).toBeLessThan(42_000);
});

it('is complete in itself where the outlines are at hand, with any colours', () => {
  const palette = { ...PAGE_PALETTE, fills: { ...PAGE_PALETTE.fills, 5: '#123456' } };
  const svg = renderToStaticMarkup(
    <WorldDrawing {...drawing} palette={palette} outlines={{ paths: worldPaths, k: 1 }} name="picture" />,
  );
  expect(svg).not.toContain('<use');
  expect(svg).toContain(`<path d="${worldPaths.US}" fill="#123456">`);
  expect(svg).toContain(`d="${worldPaths.disputed}"`);
});

it('writes a country with its number, share and place', () => {
  expect(
    renderToStaticMarkup(
      <CountryMark
        {...{ code: 'SG', step: 3, tip: 'Singapore: 1,000 attacks', fill: 'red' }}
        outlines={{ file: '/world.svg' }}
        isLive
        isTabStop
      />,
    ),
  ).toMatchInlineSnapshot(
    `"<g role="button" aria-pressed="false" tabindex="0" aria-label="Singapore: 1,000 attacks" data-code="SG" data-live=""><circle cx="722.6" cy="241.9" r="4" vector-effect="non-scaling-stroke" fill="red"></circle></g>"`,
  );
});

it('tells unknown, no data and each step of the scale apart in the legend, with counts', () => {
  render(map, { wrapper: InWords });
  expect(
    screen.getByText('6.1 % of attacks come from IP addresses of unknown country (61).'),
  ).toBeInTheDocument();
  expect(screen.getByText(/not who attacked/)).toBeInTheDocument();
  const entries = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(entries).toEqual(['51 country', '1k1 country', '9,007T1 country', 'No data, or zero247 countries']);
  expect(document.querySelector('[data-unknown]')).toHaveAttribute(
    'aria-label',
    'Unknown country: 61 attacks, 6.1 % of all',
  );
});

it('has one tab stop, goes by arrow keys from most attacks to fewest, and selects with Enter', async () => {
  const onSelect = jest.fn();
  render(
    <MapInteraction onSelect={onSelect} words={words}>
      {map}
    </MapInteraction>,
  );
  const user = userEvent.setup();
  // The buttons for zooming come first.
  for (let stop = 0; stop < 4; stop += 1) await user.tab();
  expect(document.activeElement).toHaveAttribute('data-code', 'US');
  expect(screen.getByText('9,007,199,254,740,993 attacks')).toBeInTheDocument();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('data-code', 'SG');
  await user.keyboard('{ArrowRight}{Enter}');
  expect(onSelect).toHaveBeenCalledWith('XK');
  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  // Back and forth in the browser, and the top of the page.
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Meta>}{ArrowLeft}{/Meta}{Control>}{Home}{/Control}');
  expect(document.activeElement).toHaveAttribute('data-code', 'XK');
});

it('goes on by arrow keys through the countries without data, by name, to what is unknown, and comes to all', async () => {
  const onSelect = jest.fn();
  render(
    <MapInteraction onSelect={onSelect} words={words}>
      {map}
    </MapInteraction>,
  );
  const user = userEvent.setup();
  for (let stop = 0; stop < 4; stop += 1) await user.tab();
  const names: (string | null | undefined)[] = [];
  const codes = new Set<string | null | undefined>();
  for (let step = 0; step < MAPPED_CODES.length; step += 1) {
    codes.add(document.activeElement?.getAttribute('data-code'));
    names.push(document.activeElement?.getAttribute('aria-label'));
    await user.keyboard('{ArrowRight}');
  }
  expect([...codes].sort()).toEqual([...MAPPED_CODES].sort());
  expect(document.activeElement).toHaveAccessibleName('Unknown country: 61 attacks, 6.1 % of all');
  const silent = names.slice(3).map((name) => name?.replace(/: no data or zero$/, ''));
  expect(silent[0]).toBe('Afghanistan');
  expect(silent).toEqual(silent.toSorted((a = '', b = '') => a.localeCompare(b, 'en')));
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(document.activeElement).toHaveAccessibleName('Zimbabwe: no data or zero');
  expect(onSelect).not.toHaveBeenCalled();
  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await user.keyboard('{Home}');
  expect(document.activeElement).toHaveAttribute('data-code', 'US');
});

it('rules the falls and keeps its patterns as fine at every distance', () => {
  const near = renderToStaticMarkup(
    <WorldMap
      drawing={{
        ...drawing,
        marks: [{ code: 'FR', step: 'fall-2', tip: 'France' }],
        frame: frameOf('europe'),
      }}
      legend={legend}
    />,
  );
  expect(near).toContain('fill="url(#map-fall-2)"');
  const scale = String(1 / frameOf('europe').k);
  const patterns = [...near.matchAll(/<pattern id="map-([\w-]+)"[^>]*?(?:scale\(([\d.]+)\)[^>]*)?>/g)];
  expect(patterns.map(([, name, by]) => [name, by])).toEqual([
    ...['once', 'fall-1', 'fall-2', 'fall-3'].map((name) => [name, scale]),
    ['unknown', undefined],
  ]);
});

it('draws a country whose shape is too small as a point too, until the map is near', () => {
  const drawn = (k: number) =>
    renderToStaticMarkup(
      <CountryMark
        {...{ code: 'LU', step: 3, tip: 'Luxembourg: 1,000 attacks', fill: 'red', isLive: true }}
        outlines={{ paths: worldPaths, k }}
      />,
    );
  expect(drawn(1)).toContain('<circle cx="453.4" cy="73.9" r="3" data-small="true"');
  expect(drawn(2)).toContain('r="1.5"');
  expect(drawn(4.41)).not.toContain('<circle');
  expect(drawn(4.41)).toContain(worldPaths.LU);
});

it('makes countries links where there are addresses', () => {
  const html = renderToStaticMarkup(
    <WorldMap drawing={{ ...drawing, selected: 'US', hrefFor: { US: '?country=US' } }} legend={legend} />,
  );
  expect(html).toContain('<a href="?country=US" aria-current="true" tabindex="0"');
  expect(html).toContain('data-outline="US"');
});
