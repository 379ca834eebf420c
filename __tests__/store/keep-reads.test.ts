import type { Catalog } from '@/lib/store/catalog';
import type { FactStore } from '@/lib/store/fact-store';
import { keepReads } from '@/lib/store/keep-reads';
import { openStoreFixture, type StoreFixture, testPassport, testUpload } from '../support/store-fixture';

const FACTS = [{ at: '2019-04-11T17:00:00Z', source: 'EC', attacks: 1 }];

let fixture: StoreFixture;
let reads: string[];
/** Holds back the answer of a read, after it was read. */
let gate: Promise<void>;

beforeEach(async () => {
  fixture = await openStoreFixture();
  reads = [];
  gate = Promise.resolve();
});
afterEach(() => fixture.close());

/** The real ones, their reads counted and held back. */
function counted(): { store: FactStore; catalog: Catalog } {
  const counting =
    <T>(name: string, read: () => Promise<T>) =>
    async () => {
      reads.push(name);
      const found = await read();
      await gate;
      return found;
    };
  const { store, catalog } = fixture;
  return {
    store: { ...store, registry: counting('registry', store.registry) },
    catalog: { ...catalog, datasets: counting('datasets', catalog.datasets) },
  };
}

function open() {
  const { store, catalog } = counted();
  return keepReads(store, catalog);
}

const upload = (generation: number) => testUpload(FACTS, { generation });
const dataset = (slug: string) => ({ slug, title: slug, passport: testPassport() });

it('reads what is published once, for all who ask', async () => {
  const { store } = open();
  await store.publish(upload(1));
  const [first, second] = await Promise.all([store.registry(), store.registry()]);
  first.length = 0;
  expect(second).toHaveLength(1);
  expect(await store.registry()).toHaveLength(1);
  expect(reads).toEqual(['registry']);
});

it('shows a change at the very next read', async () => {
  const { store, catalog } = open();
  const seen = async () => (await store.registry()).map(({ generation }) => generation);
  expect(await seen()).toEqual([]);
  await store.publish(upload(1));
  expect(await seen()).toEqual([1]);
  await store.retire(1);
  expect(await seen()).toEqual([]);
  await catalog.createDataset(dataset('one'));
  expect((await catalog.datasets()).map(({ slug }) => slug)).toEqual(['one']);
  await catalog.deleteDataset('one');
  expect(await catalog.datasets()).toEqual([]);
  expect(await catalog.claimRecords()).toEqual([]);
  const record = { id: 'one', claim: null, addedAt: null, editedAt: null, change: 0 };
  await catalog.saveClaimRecord({ ...record, retiredAt: '2026-01-01T00:00:00Z' });
  expect(await catalog.claimRecords()).toMatchObject([{ id: 'one' }]);
  await catalog.saveClaimRecord({ ...record, retiredAt: null });
  expect(await catalog.claimRecords()).toEqual([{ ...record, retiredAt: null }]);
});

it('does not keep a read that began before the change was over', async () => {
  const { store } = open();
  let release = () => {};
  gate = new Promise((resolve) => {
    release = resolve;
  });
  const early = store.registry();
  await fixture.store.health(); // the early read has read by now, and waits
  await store.publish(upload(1));
  release();
  await early;
  expect(await store.registry()).toHaveLength(1);
});

it('counts every change, one that failed included, and no read', async () => {
  const { catalog, changes } = open();
  const before = changes();
  await catalog.datasets();
  expect(changes()).toBe(before);
  await catalog.createDataset(dataset('one'));
  expect(changes()).toBe(before + 1);
  await expect(catalog.createDataset(dataset('one'))).rejects.toMatchObject({ status: 409 });
  expect(changes()).toBe(before + 2);
});

it('reads again after a read that failed', async () => {
  const { catalog } = fixture;
  let isBroken = true;
  const datasets = async () => {
    if (isBroken) throw new Error('The disk is gone.');
    return catalog.datasets();
  };
  const kept = keepReads(fixture.store, { ...catalog, datasets });
  await expect(kept.catalog.datasets()).rejects.toThrow('The disk is gone.');
  isBroken = false;
  expect(await kept.catalog.datasets()).toEqual([]);
});
