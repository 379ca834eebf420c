import type { FactQuery, FactRow } from '@/lib/domain/fact';
import { cachedStore } from '@/lib/store/cached-store';
import type { FactStore, QueryOptions } from '@/lib/store/fact-store';
import { openStoreFixture, type StoreFixture } from '../support/store-fixture';

const QUESTION: FactQuery = {
  generations: [1],
  period: null,
  bucket: null,
  dimensions: ['source'],
  filters: {},
  order: 'attacks',
  limit: null,
};
const FACTS = ['EC', 'US', 'GB'].map((source, index) => ({
  at: '2019-04-11T17:00:00Z',
  source,
  attacks: index + 1,
}));

let fixture: StoreFixture;
let runs: QueryOptions[];
let gate: Promise<void>;
let open: () => void;

beforeAll(async () => {
  fixture = await openStoreFixture();
  await fixture.publish(FACTS);
});
afterAll(() => fixture.close());
beforeEach(() => {
  runs = [];
  gate = new Promise((resolve) => {
    open = resolve;
  });
});

/** The real store, counted, and held back until the gate opens. */
function counted(): FactStore {
  const query = async (question: FactQuery, options: QueryOptions): Promise<FactRow[]> => {
    runs.push(options);
    await gate;
    return fixture.store.query(question, options);
  };
  return { ...fixture.store, query };
}

it('asks the store once for a question that comes again', async () => {
  const store = cachedStore(counted(), { maxRows: 100 });
  open();
  const first = await store.query(QUESTION, {});
  first.reverse();
  const again = await store.query({ ...QUESTION, filters: {} }, {});
  expect(again.map(({ keys }) => keys.source)).toEqual(['GB', 'US', 'EC']);
  expect(runs).toHaveLength(1);
});

it('tells questions apart', async () => {
  const store = cachedStore(counted(), { maxRows: 100 });
  open();
  const changes: Partial<FactQuery>[] = [
    {},
    { generations: [2] },
    { period: { from: '2019-04-11T00:00:00Z', to: '2019-04-12T00:00:00Z' } },
    { bucket: { size: 'day', timeZone: 'UTC' } },
    { dimensions: ['target'] },
    { filters: { source: ['EC'] } },
    { filters: { target: ['EC'] } },
    { order: 'bucket' },
    { limit: 1 },
  ];
  for (const change of changes) await store.query({ ...QUESTION, ...change }, {});
  expect(runs).toHaveLength(changes.length);
});

it('runs a question once for all who ask at the same time', async () => {
  const store = cachedStore(counted(), { maxRows: 100 });
  const asked = [store.query(QUESTION, {}), store.query(QUESTION, {}), store.query(QUESTION, {})];
  open();
  for (const rows of await Promise.all(asked)) expect(rows).toHaveLength(3);
  expect(runs).toHaveLength(1);
});

it('lets one leave without harm to the others', async () => {
  const store = cachedStore(counted(), { maxRows: 100 });
  const first = new AbortController();
  const leaving = store.query(QUESTION, { signal: first.signal });
  const staying = store.query(QUESTION, {});
  first.abort();
  await expect(leaving).rejects.toMatchObject({ name: 'AbortError' });
  expect(runs[0]?.signal?.aborted).toBe(false);
  open();
  expect(await staying).toHaveLength(3);
  expect(runs).toHaveLength(1);
});

it('stops the run when the last one leaves, and runs anew for the next', async () => {
  const store = cachedStore(counted(), { maxRows: 100 });
  const only = new AbortController();
  const leaving = store.query(QUESTION, { signal: only.signal });
  only.abort();
  await expect(leaving).rejects.toMatchObject({ name: 'AbortError' });
  expect(runs[0]?.signal?.aborted).toBe(true);
  const next = store.query(QUESTION, {});
  open();
  expect(await next).toHaveLength(3);
  expect(runs).toHaveLength(2);
});

it('does not remember a failure', async () => {
  let broken = true;
  const query = async (): Promise<FactRow[]> => {
    if (broken) throw new Error('down');
    return [];
  };
  const store = cachedStore({ ...fixture.store, query }, { maxRows: 100 });
  await expect(store.query(QUESTION, {})).rejects.toThrow('down');
  broken = false;
  expect(await store.query(QUESTION, {})).toEqual([]);
});

it('forgets what was used longest ago when it is full', async () => {
  const store = cachedStore(counted(), { maxRows: 9 });
  open();
  for (const limit of [null, 3, 2, null]) await store.query({ ...QUESTION, limit }, {});
  expect(runs).toHaveLength(4);
});
