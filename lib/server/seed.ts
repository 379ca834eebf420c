import 'server-only';
import { createReadStream } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '@/lib/domain/story';
import type { Runtime } from './runtime';
import { story } from './story';
import { checkUpload } from './uploads/check-upload';
import { publishUpload } from './uploads/publish-upload';
import { receiveUpload } from './uploads/receive-upload';

/**
 * On the first start, takes in the data that ships through the same intake as anybody's file. What a person removes
 * later stays removed.
 */
export async function seed(runtime: Runtime): Promise<void> {
  const marker = join(runtime.settings.dataDir, 'seeded');
  if (await exists(marker)) return;
  const known = new Set((await runtime.catalog.datasets()).map(({ slug }) => slug));
  const published = new Set((await runtime.store.registry()).map(({ dataset }) => dataset));
  for (const dataset of (await story()).datasets) {
    if (published.has(dataset.slug)) continue;
    if (!known.has(dataset.slug)) {
      const { slug, title, passport } = dataset;
      await runtime.catalog.createDataset({ slug, title, passport });
    }
    await takeIn(runtime, dataset);
  }
  await writeFile(marker, 'The data that ships was taken in. Without this file it is taken in again.\n');
}

async function takeIn(runtime: Runtime, { slug, file, mapping }: Story['datasets'][number]): Promise<void> {
  const body = createReadStream(join(process.cwd(), 'data', file));
  const { id } = await receiveUpload(runtime, { body, filename: file, gzip: false, expectedBytes: null });
  const { report } = await checkUpload(runtime, id, { mapping, dataset: slug });
  if (report?.rows.rejected !== 0) throw new Error(`${file} has rows that the intake rejects`);
  await publishUpload(runtime, id, { dataset: slug, mode: 'append' });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
