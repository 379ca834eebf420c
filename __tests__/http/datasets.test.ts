import type { DatasetDetail, DatasetSummary } from '@/lib/domain/dataset';
import { type Api, answer, csv, PASSPORT, problem, publishCsv, startApi, wrongFields } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const list = async () => (await api.get<{ datasets: DatasetSummary[] }>('/datasets')).datasets;

it('lists what ships, with passport, period and counts', async () => {
  const [ranking, volume] = await list();
  expect(ranking).toMatchObject({
    slug: 'country-ranking',
    status: 'simulated',
    passport: { status: 'simulated', sides: ['target'], timeZone: 'America/Guayaquil' },
    period: { from: '2019-04-08T00:00:00-05:00', to: expect.stringMatching(/^2019-04-.*-05:00$/) },
    uploads: 1,
  });
  expect(volume).toMatchObject({ slug: 'attack-volume', rows: expect.any(Number), uploads: 1 });
});

it('makes a dataset once, and answers 409 the second time', async () => {
  const made = await api.createDataset('once');
  expect(made).toEqual({
    slug: 'once',
    title: 'Data of once',
    status: 'measured',
    // What the request leaves out is told as it is understood.
    passport: {
      ...PASSPORT,
      ...{
        sensorBase: '',
        countryMethod: '',
        denominator: null,
        tieRule: 'competition',
        missingRule: 'unranked',
      },
      ...{ publisher: '', sourceUrl: null, licence: null, retrievedOn: null },
    },
    period: null,
    rows: 0,
    attacks: 0,
    uploads: [],
  });
  expect(await api.get('/datasets/once')).toEqual(made);
  const again = api.call('POST', '/datasets', { json: { slug: 'once', title: 'x', passport: PASSPORT } });
  expect((await problem(again, 409)).detail).toContain('once');
});

it.each([
  ['slug', { slug: 'Not A Slug' }],
  ['slug', { slug: 'a'.repeat(61) }],
  ['title', { title: ' ' }],
  ['passport.timeZone', { passport: { ...PASSPORT, timeZone: '+05:00' } }],
  ['passport.sides', { passport: { ...PASSPORT, sides: [] } }],
  ['passport.status', { passport: { ...PASSPORT, status: 'true' } }],
  ['passport.sourceUrl', { passport: { ...PASSPORT, sourceUrl: 'javascript:alert(1)' } }],
  ['colour', { colour: 'red' }],
  ['title', { title: 'Bad\u0001title' }],
  ['passport.measure', { passport: { ...PASSPORT, measure: 'half \ud800 of a pair' } }],
  ['passport.sourceUrl', { passport: { ...PASSPORT, sourceUrl: `https://example.org/${'x'.repeat(2000)}` } }],
  ['passport.colour', { passport: { ...PASSPORT, colour: 'red' } }],
  ['passport', { passport: undefined }],
])('names the field that is wrong: %s', async (field, change) => {
  const json = { slug: 'wrong', title: 'Wrong', passport: PASSPORT, ...change };
  expect(await wrongFields(api.call('POST', '/datasets', { json }))).toEqual([field]);
  await problem(api.call('GET', '/datasets/wrong'), 404);
});

it('names every field that is wrong, not only the first', async () => {
  const json = { slug: '', title: '', passport: PASSPORT };
  expect(await wrongFields(api.call('POST', '/datasets', { json }))).toEqual(['slug', 'title']);
});

it.each(['', '[]', '"text"', 'null', '{"slug":', '{}'])('refuses a body that is %p', async (body) => {
  await problem(api.call('POST', '/datasets', { body }), 400);
});

it('tells of a dataset its uploads, newest first', async () => {
  await api.createDataset('told');
  const first = await publishCsv(api, 'told', csv('2024-03-01,US,EC,,,5', '2024-03-02,US,EC,,,oops'));
  const second = await publishCsv(api, 'told', csv('2024-03-05,US,EC,,,7'));
  const detail = await api.get<DatasetDetail>('/datasets/told');
  expect(detail).toMatchObject({
    rows: 2,
    attacks: 12,
    period: { from: '2024-03-01T00:00:00-05:00', to: '2024-03-06T00:00:00-05:00' },
  });
  expect(detail.uploads).toEqual([
    {
      ...{ id: second, filename: 'counts.csv', rows: 1, attacks: 7, rejectedRows: 0, state: 'published' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      publishedAt: expect.stringMatching(/^20\d\d-.*Z$/),
    },
    expect.objectContaining({ id: first, rows: 1, attacks: 5, rejectedRows: 1, state: 'published' }),
  ]);
  expect((await list()).find(({ slug }) => slug === 'told')).toMatchObject({ attacks: 12, uploads: 2 });
});

it('removes a dataset with all that was in it', async () => {
  await api.createDataset('gone');
  await publishCsv(api, 'gone', csv('2024-03-01,US,EC,,,5'));
  await answer(api.call('DELETE', '/datasets/gone'), 204);
  await problem(api.call('GET', '/datasets/gone'), 404);
  await problem(api.call('GET', '/datasets/gone/ranking'), 404);
  await problem(api.call('DELETE', '/datasets/gone'), 404);
  expect(await api.createDataset('gone')).toMatchObject({ attacks: 0, period: null, uploads: [] });
});
