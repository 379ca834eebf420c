/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { answerPages, type Page, shownBars, shownFigures, shownTable, showPage } from './small-world-pages';

jest.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(window.location.search),
  usePathname: () => window.location.pathname,
}));

const [SOURCES, SCANS, ONE_DAY] = ['side=source', 'type=Scan', 'from=2024-04-02&to=2024-04-03'] as const;
let pages: Record<string, Page>;
beforeAll(() => {
  pages = answerPages([SOURCES, SCANS, ONE_DAY]);
});
const headline = () => screen.getByRole('heading', { level: 1 }).textContent;

/*
 * small-world.csv, attacks by day and source:
 *           US   DE   FR   GB  unknown   sum
 * 1 April   65   40   30                 135
 * 2 April   20   64    8           20    112
 * 3 April   45              4      15     64
 */
it('ranks sources as it ranks targets, and says what a place there means', () => {
  showPage(pages, SOURCES);
  expect(headline()).toBe('The United States stayed 1st of 4 source countries from 2 to 3 April 2024');
  // 65 of 176 against 64: one of the 35 unknown attacks would be enough to lose the place.
  expect(shownFigures()[2]).toEqual([
    'Place of the United States',
    '1st → 1st',
    'of 4, before of 3 (could be 1–2)',
  ]);
  expect(shownTable()).toEqual([
    ['1', 'United States', '1', '0', '65', '36.9 %'],
    ['2', 'Germany', '2', '0', '64', '36.4 %'],
    ['3', 'France', '3', '0', '8', '4.5 %'],
    ['4', 'United Kingdom', '–', 'new', '4', '2.3 %'],
  ]);
  expect(screen.getByText('Unknown country, not ranked: 35 attacks, 19.9 %.')).toBeTruthy();
});

/*
 * Scans alone, by day and target:
 *           EC   PE   CL   AR  unknown   sum
 * 1 April   10   40                5      55
 * 2 April   60   20    8                  88
 * 3 April   30              4             34
 */
it('counts everything anew when one type is chosen, but lets the other types be seen', () => {
  showPage(pages, SCANS);
  expect(headline()).toBe(
    'Ecuador climbed from 2nd of 2 to 1st of 4 most attacked countries from 2 to 3 April 2024',
  );
  expect(shownFigures()).toEqual([
    ['Total attacks', '177', 'from 1 to 3 April 2024'],
    ['Peak day', '88', '2 Apr 2024'],
    ['Place of Ecuador', '2nd → 1st', 'up 1 place, of 4, before of 2'],
    ['Named source countries', '4', 'and 0 % of attacks of unknown country'],
  ]);
  expect(shownTable()).toEqual([
    // Shares of 88 + 34 = 122.
    ['1', 'Ecuador', '2', 'up 1', '90', '73.8 %'],
    ['2', 'Peru', '1', 'down 1', '20', '16.4 %'],
    ['3', 'Chile', '–', 'new', '8', '6.6 %'],
    ['4', 'Argentina', '–', 'new', '4', '3.3 %'],
  ]);
  expect(shownBars('By target organisation')).toEqual([
    // 40 + 60, 10 + 8 + 30 + 4 and 5 + 20 of 177.
    ['1', 'Registro Civil', '100', '56.5 %', 100],
    ['2', 'Banco Central', '52', '29.4 %', 52],
    ['', 'Not stated', '25', '14.1 %', 25],
  ]);
  expect(shownBars('By attack type').map(([, name, attacks]) => [name, attacks])).toEqual([
    ['Scan', '177'],
    ['Phishing', '134'],
  ]);
});

it('keeps every figure to the period that is chosen', () => {
  showPage(pages, ONE_DAY);
  expect(headline()).toBe('Ecuador climbed from 4th to 1st of 4 most attacked countries on 2 April 2024');
  expect(shownFigures()).toEqual([
    ['Total attacks', '112', 'on 2 April 2024'],
    ['Peak day', '112', '2 Apr 2024'],
    ['Place of Ecuador', '4th → 1st', 'up 3 places, of 4'],
    // 20 of 112.
    ['Named source countries', '3', 'and 17.9 % of attacks of unknown country'],
  ]);
  expect(shownBars('By target organisation')).toEqual([
    // DE→EC 60; 20 + 8; 20 + 4 without a name.
    ['1', 'Registro Civil', '60', '53.6 %', 100],
    ['2', 'Banco Central', '28', '25.0 %', 46.7],
    ['', 'Not stated', '24', '21.4 %', 40],
  ]);
});
