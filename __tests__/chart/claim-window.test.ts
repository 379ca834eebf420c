import { claimWindowText } from '@/lib/chart/claim-window';
import { loadWords } from '@/lib/words/load-words';

const [en, es] = [loadWords('en'), loadWords('es')];

it.each([
  ['2019-04-11', '2019-04-15', '11–15 Apr 2019'],
  ['2019-03-30', '2019-04-02', '30 Mar – 2 Apr 2019'],
  ['2018-12-30', '2019-01-02', '30 Dec 2018 – 2 Jan 2019'],
  ['2019-04-11', '2019-04-11', '11 Apr 2019'],
  ['2019-04-11', null, 'from 11 Apr 2019'],
  [null, '2019-04-15', 'until 15 Apr 2019'],
  [null, null, null],
])('says the window from %s to %s as %s', (start, end, expected) => {
  expect(claimWindowText({ start, end, note: '' }, en)).toBe(expected);
});

it('says an open window in Spanish', () => {
  expect(claimWindowText({ start: '2019-04-11', end: null, note: '' }, es)).toBe('desde el 11 abr 2019');
});
