import { fileName } from '@/lib/export/file-name';

it('names a picture so that names sort by dataset, chart and time', () => {
  const parts = {
    slug: 'ecuador-2019',
    chart: 'rank-shift',
    from: '2019-04-08T00:00:00-05:00',
    to: '2019-04-11T15:00:00-05:00',
  };
  expect(fileName(parts)).toBe('ecuador-2019_rank-shift_2019-04-08_2019-04-11.png');
});

it.each([
  ['2019-04-12T00:00:00-05:00', '2019-04-11'],
  ['2019-03-01T00:00:00-05:00', '2019-02-28'],
  ['2020-03-01T00:00:00Z', '2020-02-29'],
  ['2020-01-01T00:00:00Z', '2019-12-31'],
  ['2019-04-11', '2019-04-11'],
])('takes the last day within a period that ends at %s', (to, day) => {
  expect(fileName({ slug: 'a', chart: 'map', from: '2019-01-01', to })).toBe(`a_map_2019-01-01_${day}.png`);
});

it('takes no letter that a file system refuses', () => {
  expect(fileName({ slug: 'Año/…', chart: ' ', from: '2019-01-01', to: '2019-01-02' })).toBe(
    'ano_all_2019-01-01_2019-01-02.png',
  );
});
