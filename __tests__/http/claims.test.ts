import type { Claim } from '@/lib/domain/claim';
import type { ClaimCheck } from '@/lib/domain/claim-check';
import type { LedgerClaim } from '@/lib/domain/ledger';
import { type Api, answer, csv, problem, publishCsv, startApi, wrongFields } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('counted', { measure: 'attack', publisher: 'CERT' });
  // In the window of 11 to 12 April: 30 + 8 on Ecuador, 5 on Brazil.
  const rows = [
    '2024-04-10,US,EC,,,1',
    '2024-04-11,US,EC,,,30',
    '2024-04-12,DE,EC,,,8',
    '2024-04-12,DE,BR,,,5',
  ];
  await publishCsv(api, 'counted', csv(...rows, '2024-04-13,US,EC,,,2'));
});
afterAll(() => api.stop());

const NEW = {
  topic: 'total',
  about: 'EC',
  value: { kind: 'count', count: 40, atLeast: false },
  unit: 'attacks',
  window: { start: '2024-04-11', end: '2024-04-12', note: 'In two days' },
  outlet: 'The Paper',
  url: 'https://paper.example/a',
};
const add = (change: object = {}) => api.post<LedgerClaim>('/claims', { ...NEW, ...change }, 201);
const change = (id: string, json: object) =>
  answer<LedgerClaim>(api.call('PATCH', `/claims/${id}`, { json }));
const retire = (id: string) => answer<null>(api.call('DELETE', `/claims/${id}`), 204);
const list = async (search = '') => (await api.get<{ claims: LedgerClaim[] }>(`/claims${search}`)).claims;
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);
const page = async (path = '/') => (await fetch(api.url + path)).text();
const check = (id: string, dataset = 'counted') =>
  api.get<ClaimCheck>(`/claims/${id}/check?dataset=${dataset}`);

it('adds a claim with what is known, and shows it to the next reader', async () => {
  expect(await page()).not.toContain('The Fresh Paper');
  const claim = await add({ outlet: 'The Fresh Paper', conflictsWith: ['total-it-pro'] });
  expect(claim).toEqual({
    ...NEW,
    ...{
      id: 'total-the-fresh-paper',
      status: 'reported',
      outlet: 'The Fresh Paper',
      speaker: null,
      role: null,
    },
    ...{ publishedOn: null, conflictsWith: ['total-it-pro'], note: null },
    changes: { addedAt: expect.stringMatching(/Z$/), editedAt: null, retiredAt: null, shipped: null },
  });
  expect(await api.get(`/claims/${claim.id}`)).toEqual(claim);
  expect((await list()).at(-1)).toEqual(claim);
  expect(await page()).toContain('The Fresh Paper');
  const other = (await list()).find(({ id }) => id === 'total-it-pro');
  expect(other?.conflictsWith).toContain(claim.id);
});

it('keeps the shipped claim beside its edit', async () => {
  const before = await api.get<LedgerClaim>('/claims/baseline-reuters');
  const after = await change('baseline-reuters', { unit: 'attacks on average' });
  expect(after).toMatchObject({
    unit: 'attacks on average',
    outlet: before.outlet,
    changes: { shipped: before },
  });
});

it('retires a shipped claim, keeps it with its date, and brings it back', async () => {
  const before = await list();
  await retire('rank-newsamed');
  await retire('rank-newsamed');
  expect(ids(await list())).toEqual(ids(before).filter((id) => id !== 'rank-newsamed'));
  expect(ids(await list('?retired=include'))).toEqual(ids(before));
  expect(await api.get('/claims/rank-newsamed')).toMatchObject({
    changes: { retiredAt: expect.any(String) },
  });
  await problem(api.call('PATCH', '/claims/rank-newsamed', { json: { unit: 'x' } }), 409);
  await change('rank-newsamed', { retired: false });
  expect(ids(await list())).toEqual(ids(before));
});

it('says which field is wrong, and keeps nothing of it', async () => {
  const before = await list('?retired=include');
  const wrong = (json: object, path = '/claims', method = 'POST') =>
    wrongFields(api.call(method, path, { json }));
  expect(await wrong({})).toEqual(['topic', 'value', 'unit', 'window', 'outlet', 'url']);
  expect(await wrong({ ...NEW, url: 'javascript:alert(1)' })).toEqual(['url']);
  expect(await wrong({ ...NEW, value: { kind: 'count', count: -1, atLeast: false } })).toEqual([
    'value.count',
  ]);
  expect(await wrong({ ...NEW, value: { kind: 'countries', countries: ['XX'] } })).toEqual([
    'value.countries.0',
  ]);
  expect(await wrong({ ...NEW, window: { start: '2024-04-12', end: '2024-04-11', note: 'x' } })).toEqual([
    'window.end',
  ]);
  expect(await wrong({ ...NEW, window: { start: '2024-02-31', end: null, note: 'x' } })).toEqual([
    'window.start',
  ]);
  expect(await wrong({ ...NEW, id: '../x' })).toEqual(['id']);
  expect(await wrong({ ...NEW, unit: 'attacks\u0007', note: 'a\u0000' })).toEqual(['unit', 'note']);
  expect(await wrong({ ...NEW, colour: 'red' })).toEqual(['colour']);
  expect(await wrong({ ...NEW, status: 'measured' })).toEqual(['status']);
  expect(await wrong({ ...NEW, unit: 'x'.repeat(201) })).toEqual(['unit']);
  expect(await wrong({ ...NEW, conflictsWith: ['no-such'] })).toEqual(['conflictsWith']);
  expect(await wrong({ conflictsWith: ['rank-it-pro'] }, '/claims/rank-it-pro', 'PATCH')).toEqual([
    'conflictsWith',
  ]);
  expect(await wrong({ outlet: '' }, '/claims/rank-it-pro', 'PATCH')).toEqual(['outlet']);
  await problem(api.call('POST', '/claims', { json: { ...NEW, id: 'rank-it-pro' } }), 409);
  await problem(api.call('PATCH', '/claims/no-such', { json: {} }), 404);
  await problem(api.call('DELETE', '/claims/no-such'), 404);
  expect(await list('?retired=include')).toEqual(before);
});

it('filters by topic, speaker and outlet, and refuses what it does not know', async () => {
  const some = await list('?topic=rank&outlet=El%20Comercio&speaker=Patricio%20Real');
  expect(ids(some)).toEqual(['rank-el-comercio']);
  expect(await list("?outlet=' OR 1=1 --")).toEqual([]);
  expect(await wrongFields(api.call('GET', '/claims?topics=rank'))).toEqual(['topics']);
  expect(await wrongFields(api.call('GET', '/claims?topic=x&format=xml'))).toEqual(['topic', 'format']);
});

describe('held against data', () => {
  it('agrees, with the rule by which it does', async () => {
    const { id } = await add();
    expect(await check(id)).toMatchObject({
      comparable: true,
      period: { from: '2024-04-11T00:00:00-05:00', to: '2024-04-13T00:00:00-05:00' },
      found: { attacks: 38, perDay: 19, rank: 1, of: 2 },
      verdict: 'agrees',
      factor: 0.95,
      sentence:
        'Agrees within 5 %: the data gives 38 where 40 was said. So round a number stands for 35 to 45.',
    });
  });

  it('contradicts a number per day that the whole window does not reach', async () => {
    const { id } = await add({ unit: 'attacks per day' });
    expect(await check(id)).toMatchObject({ verdict: 'contradicts', factor: 19 / 40 });
  });

  it('looks for the countries of a list in the data', async () => {
    const countries = (...codes: string[]) =>
      add({ topic: 'sources', value: { kind: 'countries', countries: codes } });
    expect((await check((await countries('US', 'DE')).id)).verdict).toBe('agrees');
    expect(await check((await countries('US', 'FR')).id)).toMatchObject({
      verdict: 'contradicts',
      sentence: expect.stringContaining('no attack from France'),
    });
  });

  it('does not compare what cannot be compared, and says why', async () => {
    const verdict = async (changed: object) => (await check((await add(changed)).id)).sentence;
    expect(await verdict({ unit: 'requests' })).toMatch(
      /^Not comparable\. The claim counts “requests”, the data “attack”/,
    );
    expect(await verdict({ window: { start: null, end: null, note: 'lately' } })).toContain(
      'does not say from when',
    );
    expect(await verdict({ window: { ...NEW.window, end: '2024-05-12' } })).toContain(
      'does not cover the window',
    );
  });

  it('never gives a verdict from simulated data, however well it fits', async () => {
    for (const { id } of await list('?topic=total')) {
      const { verdict, sentence, comparable } = await check(id, 'attack-volume');
      expect([verdict, comparable]).toEqual(['no-verdict', false]);
      expect(sentence).toContain('simulated');
    }
    const { found } = await check('total-el-comercio', 'country-ranking');
    expect(found === null || typeof found.rank === 'number').toBe(true);
  });

  it('needs a claim and a dataset that exist', async () => {
    await problem(api.call('GET', '/claims/no-such/check?dataset=counted'), 404);
    await problem(api.call('GET', '/claims/total-it-pro/check?dataset=no-such'), 404);
    expect(await wrongFields(api.call('GET', '/claims/total-it-pro/check'))).toEqual(['dataset']);
  });
});

describe('as ClaimReview', () => {
  const read = async (path: string, headers = {}) => {
    const response = await api.call('GET', path, { token: null, headers });
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    return response.text();
  };

  it('is the same by address and by Accept, one review a claim, unrated', async () => {
    const text = await read('/claims?format=claimreview');
    expect(await read('/claims', { accept: 'application/ld+json' })).toBe(text);
    const document = JSON.parse(text);
    expect(document['@context']).toBe('https://schema.org');
    expect(document['@graph']).toHaveLength((await list()).length);
    expect(text).not.toContain('reviewRating');
    expect(document['@graph'][0].url).toBe(`${api.url}/claims#claim-total-el-comercio`);
  });

  it('rates only what a dataset gives a verdict on', async () => {
    const { id } = await add({ outlet: 'Rated' });
    const { '@graph': reviews } = JSON.parse(
      await read('/claims?format=claimreview&dataset=counted&outlet=Rated'),
    );
    expect(reviews).toMatchObject([
      { url: expect.stringContaining(`#claim-${id}`), reviewRating: { ratingValue: 2, bestRating: 2 } },
    ]);
    expect(await read('/claims?format=claimreview&dataset=attack-volume')).not.toContain('reviewRating');
  });
});

it('keeps hostile texts texts, in pages, CSV and JSON-LD', async () => {
  const evil = '</script><img src=x onerror=alert(1)>';
  const { id } = await add({
    outlet: evil,
    unit: `=cmd() ${evil}`,
    note: evil,
    speaker: "'; DROP TABLE memory; --",
  });
  for (const path of ['/', '/claims', `/claims?outlet=${encodeURIComponent(evil)}`]) {
    expect(await page(path)).not.toContain('<img src=x');
  }
  const table = await (await api.call('GET', '/claims.csv', { token: null })).text();
  expect(table).toContain(`'=cmd() ${evil}`);
  const document = await (await api.call('GET', '/claims?format=claimreview', { token: null })).text();
  expect(document).not.toContain('<');
  const reviews: { url: string }[] = JSON.parse(document)['@graph'];
  expect(reviews.find(({ url }) => url.endsWith(`#claim-${id}`))).toMatchObject({
    itemReviewed: { appearance: { publisher: { name: evil } } },
  });
  await retire(id);
});
