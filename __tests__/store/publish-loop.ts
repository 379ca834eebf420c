// Publishes the same facts over and over until it is killed. Arguments: data folder, facts file, rows, attacks.
// Says "acknowledged <generation>" once a publish has returned; sums are made meanwhile.
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import { publishFacts } from '@/lib/store/publish-facts';

async function publishForEver([
  folder = '',
  factsFile = '',
  rows = '0',
  attacks = '0',
]: string[]): Promise<void> {
  const { store, catalog } = await openDuckDb(folder);
  process.stdout.write('ready\n');
  for (;;) {
    const generation = await catalog.nextGeneration();
    const upload = {
      generation,
      uploadId: `upload-${generation}`,
      dataset: 'test',
      mode: 'append' as const,
      filename: 'facts.csv',
      sha256: '00',
      publishedAt: '2019-05-01T00:00:00Z',
      rows: BigInt(rows),
      attacks: BigInt(attacks),
      rejectedRows: 0n,
      period: { from: '2019-04-01T00:00:00Z', to: '2019-05-01T00:00:00Z' },
    };
    await publishFacts(store, { upload, factsFile });
    void store.makeReady();
    process.stdout.write(`acknowledged ${generation}\n`);
  }
}

void publishForEver(process.argv.slice(2));
