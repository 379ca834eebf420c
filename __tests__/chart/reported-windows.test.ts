import { reportedWindows } from '@/lib/chart/reported-windows';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');
const told = (
  start: string | null,
  end: string | null,
  count: number,
  unit = 'attacks',
  atLeast = false,
) => ({
  ...{ topic: 'total' as const, about: 'EC', unit, publishedOn: null },
  value: { kind: 'count' as const, count, atLeast },
  window: { start, end, note: 'as told' },
});
const MIDNIGHT = Date.parse('2019-04-11T05:00:00Z');
const DAY_MS = 86_400_000;

it('marks equal windows once, with all that was said of them, the last day included', () => {
  const claims = [
    told('2019-04-11', '2019-04-11', 20e6),
    told('2019-04-11', '2019-04-15', 40e6),
    told('2019-04-11', '2019-04-15', 40e6, 'attacks', true),
  ];
  expect(reportedWindows(claims, '-05:00', words)).toEqual([
    {
      ...{ fromMs: MIDNIGHT, toMs: MIDNIGHT + 5 * DAY_MS },
      label: 'Reported for Ecuador: 40 million, more than 40 million (2 claims)',
    },
    { fromMs: MIDNIGHT, toMs: MIDNIGHT + DAY_MS, label: 'Reported for Ecuador: 20 million' },
  ]);
});

it('marks no window that a claim did not tell, nor a number for each day', () => {
  const claims = [
    told('2019-04-11', null, 40e6),
    told(null, '2019-04-15', 40e6),
    told('2019-04-11', '2019-04-15', 40e6, 'hacking attempts per day'),
    told('2019-04-11T10:00:00-05:00', '2019-04-11T10:00:00-05:00', 50),
    { ...told('2019-04-11', '2019-04-15', 20e6), topic: 'baseline' as const },
  ];
  expect(reportedWindows(claims, '-05:00', words)).toEqual([]);
});
