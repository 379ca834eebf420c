import type { PublishedUpload } from '@/lib/domain/dataset';
import { now, periodOf } from '@/lib/domain/time';
import type { Catalog } from '@/lib/store/catalog';
import type { FactStore } from '@/lib/store/fact-store';
import { publishFacts } from '@/lib/store/publish-facts';
import { BENCH_DATASET } from './bench-dataset';
import type { FactsFile } from './many-facts';

/** Publishes each file as an upload of the benchmark's dataset, as the last step of an upload does. */
export async function publishMonths(
  store: FactStore,
  catalog: Catalog,
  files: readonly FactsFile[],
): Promise<PublishedUpload[]> {
  const { slug, title, passport } = BENCH_DATASET;
  await catalog.createDataset({ slug, title, passport });
  const uploads: PublishedUpload[] = [];
  for (const { file, from, to, attacks } of files) {
    const generation = await catalog.nextGeneration();
    const upload = {
      ...{ generation, uploadId: `bench-${generation}`, dataset: slug, mode: 'append' as const },
      ...{ filename: `month ${generation}`, sha256: '00', publishedAt: now(), rejectedRows: 0n },
      // A row of the log is one attack.
      ...{ rows: attacks, attacks, period: periodOf(from * 1000, to * 1000, passport.timeZone) },
    };
    await publishFacts(store, { upload, factsFile: file, timeZone: passport.timeZone });
    uploads.push(upload);
  }
  return uploads;
}
