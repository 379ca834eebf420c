import { type Api, csv, problem, publishCsv, startApi, wrongFields } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('asked');
  await publishCsv(api, 'asked', csv('2024-04-01,US,EC,Banco,Scan,10'));
  await api.createDataset('targets', { sides: ['target'] });
  await api.createDataset('empty');
});
afterAll(() => api.stop());

const KINDS = {
  timeline: '',
  ranking: '',
  'rank-history': '',
  ladder: '',
  flows: '',
  shift: 'key=EC&',
  surges: '',
  'compatible-places': 'attacks=5&',
  'what-would-it-take': 'key=EC&rank=1&',
};
const ask = (path: string) => api.call('GET', `/datasets/${path}`, { token: null });

it.each(Object.entries(KINDS))('names a parameter that %s does not know', async (kind, needed) => {
  expect(await wrongFields(ask(`asked/${kind}?${needed}colour=red&Bucket=day`))).toEqual([
    'colour',
    'Bucket',
  ]);
});

it.each(Object.entries(KINDS))('answers 404 for %s of no such dataset', async (kind, needed) => {
  expect((await problem(ask(`no-such/${kind}?${needed}`), 404)).detail).toContain('no-such');
});

it.each([
  ['timeline?bucket=decade', 'bucket'],
  ['timeline?tz=Mars/Base', 'tz'],
  ['timeline?tz=+05:00', 'tz'],
  ['timeline?by=planet', 'by'],
  ['timeline?top=0', 'top'],
  ['timeline?from=yesterday', 'from'],
  ['timeline?from=2024-02-30', 'from'],
  ['timeline?to=2024-13-01', 'to'],
  ['timeline?from=2024-04-02&to=2024-04-01', 'to'],
  ['timeline?from=-000300-01-01T00:00Z', 'from'],
  ['timeline?to=9999-12-31T23:59-05:00&tz=UTC', 'to'],
  ['timeline?source=XX', 'source.0'],
  ['timeline?source=US&source=us', 'source.1'],
  ['timeline?target=Ecuador', 'target.0'],
  ['timeline?format=xml', 'format'],
  ['ranking?side=up', 'side'],
  ['ranking?compare=yes', 'compare'],
  ['ranking?compareFrom=2024-04-01', 'compareTo'],
  ['ranking?compareTo=2024-04-01', 'compareFrom'],
  ['ranking?compareFrom=x&compareTo=2024-04-01', 'compareFrom'],
  ['ranking?ties=none', 'ties'],
  ['ranking?per=capita', 'per'],
  ['ranking?rounding=0', 'rounding'],
  ['ranking?rounding=-5', 'rounding'],
  ['rank-history?bucket=', 'bucket'],
  ['rank-history?ties=sparse', 'ties'],
  ['flows?limit=0', 'limit'],
  ['flows?limit=many', 'limit'],
  ['flows?limit=1.5', 'limit'],
  ['shift?side=target', 'key'],
  ['shift?key=EC&compareFrom=2024-04-01', 'compareTo'],
  ['compatible-places?key=EC', 'attacks'],
  ['compatible-places?attacks=0', 'attacks'],
  ['compatible-places?attacks=1.5', 'attacks'],
  ['compatible-places?attacks=forty million', 'attacks'],
  ['compatible-places?attacks=9999999999999999999', 'attacks'],
  ['compatible-places?attacks=5&rounding=many', 'rounding'],
  ['what-would-it-take?rank=1', 'key'],
  ['what-would-it-take?key=EC', 'rank'],
  ['what-would-it-take?key=EC&rank=0', 'rank'],
  ['what-would-it-take?key=&rank=1', 'key'],
])('names the field that is wrong: %s', async (question, field) => {
  expect(await wrongFields(ask(`asked/${question}`))).toEqual([field]);
});

it.each(['timeline?by=source', 'ranking?side=source', 'flows', 'timeline?source=US'])(
  'refuses to tell what the dataset says nothing about: %s',
  async (question) => {
    expect((await problem(ask(`targets/${question}`), 422)).detail).toContain('source');
  },
);

it('refuses more buckets than can be answered', async () => {
  const { detail } = await problem(ask('asked/timeline?bucket=15m&from=1900-01-01&to=2100-01-01'), 422);
  expect(detail).toContain('buckets');
});

it('answers with nothing, not with an error, where there is no data', async () => {
  expect(await api.get('/datasets/empty/timeline?bucket=day')).toMatchObject({ buckets: [] });
  expect(await api.get('/datasets/empty/ranking?compare=auto')).toMatchObject({ of: 0, entries: [] });
  expect(await api.get('/datasets/empty/rank-history')).toMatchObject({ series: [] });
  expect(await api.get('/datasets/empty/flows')).toMatchObject({ flows: [] });
  expect(await api.get('/datasets/asked/ranking?from=2030-01-01&to=2030-02-01')).toMatchObject({ of: 0 });
});

it.each([
  'timeline?organisation=%00',
  'timeline?organisation=%ED%A0%80',
  'timeline?from=-271821-04-20T00:00Z&bucket=year',
  'timeline?to=%2B275760-09-13T00:00Z&bucket=year',
  'timeline?from=0000-01-01&to=0000-01-02',
  'timeline?from=9999-12-31&to=9999-12-31',
  'ranking?__proto__=1',
  'ranking?constructor=1&toString=2',
  'rank-history?keys=__proto__',
  'flows?limit=1e99',
  'what-would-it-take?key=EC&rank=99999999999999999999',
])('never fails of itself: %s', async (question) => {
  const response = await ask(`asked/${question}`);
  expect([200, 400, 422]).toContain(response.status);
});

it.each(['/no-such', '/datasets/asked/no-such', '/uploads/no-such', `/uploads/${'0'.repeat(36)}`])(
  'answers a problem document for an address that is none: %s',
  async (path) => {
    await problem(api.call('GET', path, { token: null }), 404);
  },
);
