/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { answerPages, type Page, shownBars, shownFigures, shownTable, showPage } from './small-world-pages';

jest.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(window.location.search),
  usePathname: () => window.location.pathname,
}));

/*
 * small-world.csv, attacks by day and target:
 *           EC   BR   PE   CO   CL   AR  unknown   sum
 * 1 April   10   50   40   30              5       135
 * 2 April   60   20   20         8         4       112
 * 3 April   30   15   15              4             64
 * With nothing chosen, 2–3 April (EC 90, BR 35, PE 35, CL 8, AR 4, unknown 4: 176) stand against 1 April.
 */
let pages: Record<string, Page>;
beforeAll(() => {
  pages = answerPages(['', 'country=BR', 'country=CO', 'country=AR', 'country=JP']);
});

const headline = () => screen.getByRole('heading', { level: 1 }).textContent;
const NOW = 'from 2 to 3 April 2024';

it('tells the volume, the peak, the place and the sources of all three days', () => {
  showPage(pages, '');
  expect(headline()).toBe(`Ecuador climbed from 4th of 4 to 1st of 5 most attacked countries ${NOW}`);
  expect(shownFigures()).toEqual([
    // 135 + 112 + 64
    ['Total attacks', '311', 'from 1 to 3 April 2024'],
    ['Peak day', '135', '1 Apr 2024'],
    // Before: BR 50, PE 40, CO 30, EC 10.
    ['Place of Ecuador', '4th → 1st', 'up 3 places, of 5, before of 4'],
    // US 130, DE 104, FR 38, GB 4; unknown 20 + 15 = 35 of 311.
    ['Named source countries', '4', 'and 11.3 % of attacks of unknown country'],
  ]);
});

it('tells every country of the ranking, exact', () => {
  showPage(pages, '');
  expect(screen.getByRole('heading', { name: 'Ranking of 5' })).toBeInTheDocument();
  expect(shownTable()).toEqual([
    // Shares of 176.
    ['1', 'Ecuador', '4', 'up 3', '90', '51.1 %'],
    ['=2', 'Brazil', '1', 'down 1', '35', '19.9 %'],
    ['=2', 'Peru', '2', '0', '35', '19.9 %'],
    ['4', 'Chile', '–', 'new', '8', '4.5 %'],
    ['5', 'Argentina', '–', 'new', '4', '2.3 %'],
    ['–', 'Colombia', '3', 'gone', '–', '–'],
  ]);
  expect(screen.getByText('Unknown country, not ranked: 4 attacks, 2.3 %.')).toBeInTheDocument();
});

it('draws bars by organisation and type, the unknown with them, in proportion', () => {
  showPage(pages, '');
  expect(shownBars('By target organisation')).toEqual([
    // 50 + 10 + 20 + 8 + 30 + 4 of 311; 40 + 60 + 15; and 30 + 5 + 20 + 4 + 15 without a name. 115/122, 74/122.
    ['1', 'Banco Central', '122', '39.2 %', 100],
    ['2', 'Registro Civil', '115', '37.0 %', 94.3],
    ['', 'Not stated', '74', '23.8 %', 60.7],
  ]);
  expect(shownBars('By attack type')).toEqual([
    // 40 + 10 + 5 + 60 + 20 + 8 + 30 + 4 of 311; 50 + 30 + 20 + 4 + 15 + 15. 134/177.
    ['1', 'Scan', '177', '56.9 %', 100],
    ['2', 'Phishing', '134', '43.1 %', 75.7],
  ]);
});

it('tells under the map how much cannot be placed', () => {
  showPage(pages, '');
  // 5 + 4 of 311.
  expect(screen.getByText('2.9 % of attacks were on targets of unknown country (9).')).toBeInTheDocument();
});

it.each([
  // BR 35 ties with PE: 2 or 3; 4 unknown attacks cannot lift anybody over it.
  ['BR', 'Brazil fell from 1st of 4 to =2nd', '1st → =2nd', 'down 1 place, of 5, before of 4 (could be 2–3)'],
  // AR 4 and 4 unknown would share CL's 8.
  ['AR', 'Argentina is new: 5th', 'unranked → 5th', 'of 5, before of 4 (could be 4–5)'],
])('tells of the country that was chosen: %s', (country, start, value, note) => {
  showPage(pages, `country=${country}`);
  expect(headline()).toBe(`${start} of 5 most attacked countries ${NOW}`);
  expect(shownFigures()[2]?.slice(1)).toEqual([value, note]);
});

it('gives a country without attacks no place', () => {
  showPage(pages, 'country=CO');
  expect(headline()).toBe(`Colombia was 3rd and has no recorded attack ${NOW}`);
  expect(shownFigures()[2]).toEqual(['Place of Colombia', '3rd → unranked', 'of 5, before of 4']);
});

it('says so of a country that the data has nothing of', () => {
  showPage(pages, 'country=JP');
  expect(headline()).toBe(`Japan is unranked: no attack is recorded ${NOW}`);
  expect(shownFigures().map(([name]) => name)).not.toContainEqual(expect.stringContaining('Place'));
});
