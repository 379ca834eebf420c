import { comparePresets } from '@/lib/client/compare-presets';
import { loadWords } from '@/lib/words/load-words';

const DATA = { from: '2023-01-01T00:00:00-05:00', to: '2024-06-01T00:00:00-05:00' };

const windows = (from: string, to: string, events: { at: string; label: string }[] = []) =>
  comparePresets({ from, to }, DATA, events, loadWords('en')).map(({ name, now, before, hasData }) => [
    name,
    `${now.from}/${now.to}`,
    `${before.from}/${before.to}`,
    hasData,
  ]);

it('compares with the period before, a week and a year earlier', () => {
  const now = '2024-04-08T00:00/2024-04-10T00:00';
  expect(windows('2024-04-08T00:00:00-05:00', '2024-04-10T00:00:00-05:00')).toEqual([
    ['Previous period', now, '2024-04-06T00:00/2024-04-08T00:00', true],
    ['Week on week', now, '2024-04-01T00:00/2024-04-03T00:00', true],
    ['Year on year', now, '2023-04-08T00:00/2023-04-10T00:00', true],
  ]);
});

it('keeps a day a day where clocks changed in between', () => {
  // Berlin: 24 March is +01:00, 31 March lasts 23 hours and ends at +02:00.
  const [, week] = windows('2024-03-31T00:00:00+01:00', '2024-04-01T00:00:00+02:00');
  expect(week?.slice(1)).toEqual([
    '2024-03-31T00:00/2024-04-01T00:00',
    '2024-03-24T00:00/2024-03-25T00:00',
    true,
  ]);
});

it('takes 28 February for the day a year before 29 February', () => {
  const [, , year] = windows('2024-02-29T00:00:00-05:00', '2024-03-01T00:00:00-05:00');
  expect(year?.[2]).toBe('2023-02-28T00:00/2023-03-01T00:00');
});

it('says where the dataset does not reach back that far', () => {
  const found = windows('2023-01-03T00:00:00-05:00', '2023-01-04T00:00:00-05:00');
  expect(found.map(([name, , , hasData]) => [name, hasData])).toEqual([
    ['Previous period', true],
    ['Week on week', false],
    ['Year on year', false],
  ]);
});

it('compares as long before a marked event as after it', () => {
  const event = { at: '2024-04-11T00:00:00-05:00', label: 'Arrest' };
  const found = windows('2024-05-01T12:00:00-05:00', '2024-05-01T18:00:00-05:00', [event]);
  expect(found[3]).toEqual([
    'Before and after: Arrest',
    '2024-04-11T05:00:00.000Z/2024-04-11T11:00:00.000Z',
    '2024-04-10T23:00:00.000Z/2024-04-11T05:00:00.000Z',
    true,
  ]);
});
