import { rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import type { FactQuery } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import type { FactStore } from '@/lib/store/fact-store';
import { publishFacts } from '@/lib/store/publish-facts';
import { sweepGenerations } from '@/lib/store/sweep';
import { type TestFact, temporaryFolder, testUpload, writeFacts } from '../support/store-fixture';
import { expectedAnswer } from './expected-answer';
import { factArbitrary, questionArbitrary } from './question-arbitrary';

/** Opens an empty store; called once. */
type OpenStore = () => Promise<{ store: FactStore; close(): Promise<void> }>;

const EVERYTHING: FactQuery = {
  generations: [1, 2],
  period: null,
  bucket: null,
  dimensions: [],
  filters: {},
  order: 'attacks',
  limit: null,
};

const FACTS: TestFact[] = [
  { at: '2019-04-11T17:00:00Z', source: 'GB', target: 'EC', attacks: 5, rows: 2 },
  { at: '2019-04-11T17:15:00Z', source: 'US', target: 'EC', attacks: 7 },
  { at: '2019-04-12T17:00:00Z', source: 'GB', target: 'BR', attacks: 1 },
];

/** What every engine must do. */
export function describeFactStore(name: string, open: OpenStore): void {
  describe(name, () => {
    let store: FactStore;
    let close: () => Promise<void>;
    let folder: string;
    let next = 100;

    const fileOf = async (facts: readonly TestFact[]): Promise<string> => {
      next += 1;
      const file = path.join(folder, `${next}.parquet`);
      await writeFacts(file, facts);
      return file;
    };
    const isRegistered = async (generation: number): Promise<boolean> =>
      (await store.registry()).some((upload) => upload.generation === generation);

    beforeAll(async () => {
      folder = await temporaryFolder();
      ({ store, close } = await open());
      await store.migrate();
    });
    afterAll(async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    });

    it('may be migrated again', async () => {
      await store.migrate();
      expect((await store.health()).every((node) => node.ok)).toBe(true);
    });

    it.each([
      ['UTC', 'UTC'],
      ['America/Guayaquil', 'America/Guayaquil'],
      ['America/Sao_Paulo', 'America/Sao_Paulo'],
      ['Asia/Kathmandu', 'America/Havana'],
    ])(
      'answers every question as if the facts were added up one by one, days of %s and %s kept',
      async (...zones) => {
        const facts = fc.sample(fc.array(factArbitrary, { minLength: 400, maxLength: 800, size: 'max' }), {
          numRuns: 2,
          seed: 2019,
        });
        for (const [index, generation] of facts.entries())
          await store.load(index + 1, await fileOf(generation), zones[index]);
        await fc.assert(
          fc.asyncProperty(questionArbitrary, async (question) => {
            expect(await store.query(question, {})).toEqual(expectedAnswer(facts, question));
          }),
          { numRuns: 120 },
        );
      },
      180_000,
    );

    it('loads a generation again in place of itself', async () => {
      const file = await fileOf(FACTS);
      await store.load(11, file);
      await store.load(11, file);
      for (const node of await store.measure(11)) expect(node).toMatchObject({ rows: 4n, attacks: 13n });
    });

    it('tells what of a file falls on keys that generations hold', async () => {
      await store.load(31, await fileOf(FACTS));
      await store.load(32, await fileOf(FACTS.slice(0, 1)));
      const [first, second] = FACTS as [TestFact, TestFact, TestFact];
      const file = await fileOf([
        { ...first, rows: 3 },
        { ...second, source: 'FR' },
      ]);
      const bucket = 1_555_002_000;
      const found = { rows: 3n, firstBucket: bucket, lastBucket: bucket };
      expect(await store.overlap([31, 32], file)).toEqual(found);
      expect(await store.overlap([33], file)).toBeNull();
      expect(await store.overlap([], file)).toBeNull();
    });

    it('keeps nothing of a load that fails', async () => {
      await store.load(12, await fileOf(FACTS));
      await expect(store.load(12, path.join(folder, 'missing.parquet'))).rejects.toThrow();
      for (const node of await store.measure(12)) expect([0n, 4n]).toContain(node.rows);
    });

    it('adds up beyond 2^53 exactly', async () => {
      const most = Number.MAX_SAFE_INTEGER;
      const facts = ['17:00', '17:15', '17:30'].map((at) => ({ at: `2019-04-11T${at}:00Z`, attacks: most }));
      await store.load(13, await fileOf(facts));
      const [row] = await store.query({ ...EVERYTHING, generations: [13] }, {});
      expect(row?.attacks).toBe(3n * BigInt(most));
    });

    it('drops a generation, and once more without complaint', async () => {
      await store.load(14, await fileOf(FACTS));
      await store.drop(14);
      await store.drop(14);
      expect(await store.generations()).not.toContain(14);
      expect(await store.query({ ...EVERYTHING, generations: [14] }, {})).toEqual([]);
    });

    it('shows an upload from its publish to its retirement', async () => {
      const upload = testUpload(FACTS, {
        generation: 15,
        filename: "it's \u2028 “quoted”.csv",
        rejectedRows: 3n,
      });
      await publishFacts(store, { upload, factsFile: await fileOf(FACTS) });
      expect((await store.registry()).find(({ generation }) => generation === 15)).toEqual(upload);
      await store.retire(15);
      expect(await isRegistered(15)).toBe(false);
      expect(await store.generations()).toContain(15);
    });

    it('publishes nothing when the store holds other than what the intake counted', async () => {
      const upload = testUpload(FACTS, { generation: 16, attacks: 14n });
      const publishing = publishFacts(store, { upload, factsFile: await fileOf(FACTS) });
      await expect(publishing).rejects.toThrow(ProblemError);
      expect(await isRegistered(16)).toBe(false);
      expect(await store.generations()).not.toContain(16);
    });

    it('sweeps what was never published and what was retired, and nothing else', async () => {
      await publishFacts(store, {
        upload: testUpload(FACTS, { generation: 17 }),
        factsFile: await fileOf(FACTS),
      });
      await store.load(18, await fileOf(FACTS));
      expect(await sweepGenerations(store, [17, 18])).toEqual([18]);
      await sweepGenerations(store);
      expect(await store.generations()).toEqual([17]);
    });

    it('takes text from outside as text', async () => {
      const evil = [
        "x' OR '1'='1",
        "'); DROP TABLE fact; --",
        '\\',
        "\\'",
        '$1',
        '?',
        '{"a":1}',
        'a\u0000b',
        '"; SELECT 1',
        '😀\u2028',
      ];
      const facts = evil.map((organisation) => ({ at: '2019-04-11T17:00:00Z', organisation, attacks: 3 }));
      await store.load(19, await fileOf(facts));
      for (const organisation of evil) {
        const question: FactQuery = {
          ...EVERYTHING,
          generations: [19],
          dimensions: ['organisation'],
          filters: { organisation: [organisation] },
        };
        expect(await store.query(question, {})).toEqual([
          { bucketStart: null, keys: { organisation }, attacks: 3n, rows: 1n },
        ]);
        expect(await store.query({ ...question, filters: { source: [organisation] } }, {})).toEqual([]);
      }
    });

    it('refuses a time zone that does not exist', async () => {
      const question: FactQuery = {
        ...EVERYTHING,
        bucket: { size: 'day', timeZone: "UTC'); DROP TABLE fact; --" },
      };
      await expect(store.query(question, {})).rejects.toThrow(/is not a time zone name/);
    });

    it('does not begin a question that was aborted', async () => {
      const options = { signal: AbortSignal.abort() };
      await expect(store.query(EVERYTHING, options)).rejects.toMatchObject({ name: 'AbortError' });
    });

    it('reads beside loads without mixing anything up', async () => {
      const file = await fileOf(FACTS);
      await store.load(20, file);
      const reads = Array.from({ length: 30 }, () => store.query({ ...EVERYTHING, generations: [20] }, {}));
      const loads = Array.from({ length: 10 }, (_, index) => store.load(21 + index, file));
      for (const rows of await Promise.all(reads)) expect(rows[0]?.attacks).toBe(13n);
      await Promise.all(loads);
      const all = { ...EVERYTHING, generations: Array.from({ length: 10 }, (_, index) => 21 + index) };
      expect((await store.query(all, {}))[0]?.attacks).toBe(130n);
    });
  });
}
