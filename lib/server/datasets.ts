import 'server-only';
import { type DatasetView, datasetView } from '@/lib/analytics/dataset-view';
import { toCount } from '@/lib/domain/count';
import type { DatasetDetail, DatasetSummary, NewDataset, UploadSummary } from '@/lib/domain/dataset';
import { ProblemError } from '@/lib/domain/problem-error';
import { visibleUploads } from '@/lib/domain/visible-uploads';
import type { UploadRecord } from '@/lib/store/upload-record';
import { inTurn } from './in-turn';
import type { Runtime } from './runtime';
import { removeStaging } from './uploads/staging';

/** All datasets, in the order in which they were made. */
export async function listDatasets(runtime: Runtime): Promise<DatasetSummary[]> {
  const [datasets, visible] = await Promise.all([runtime.catalog.datasets(), visibleNow(runtime)]);
  return datasets.map((dataset) => summary(datasetView(dataset, ofDataset(visible, dataset.slug))));
}

/** A dataset as the questions need it. @throws ProblemError 404 */
export async function findDataset(runtime: Runtime, slug: string): Promise<DatasetView> {
  const dataset = (await runtime.catalog.datasets()).find((known) => known.slug === slug);
  if (!dataset) throw new ProblemError(404, `There is no dataset “${slug}”.`);
  return datasetView(dataset, ofDataset(await visibleNow(runtime), slug));
}

/** A dataset with its uploads, newest first. @throws ProblemError 404 */
export async function datasetDetail(runtime: Runtime, slug: string): Promise<DatasetDetail> {
  const view = await findDataset(runtime, slug);
  const [records, registry] = await Promise.all([runtime.catalog.uploads(), runtime.store.registry()]);
  const publishedAt = new Map(registry.map((upload) => [upload.uploadId, upload.publishedAt]));
  const uploads = records
    .filter((record) => isOf(record, slug))
    .sort((a, b) => (b.generation ?? 0) - (a.generation ?? 0))
    .map((record) => uploadSummary(record, publishedAt.get(record.id) ?? null));
  return { ...summary(view), uploads };
}

/** @throws ProblemError 409 when the slug is taken */
export async function createDataset(runtime: Runtime, dataset: NewDataset): Promise<DatasetDetail> {
  await runtime.catalog.createDataset(dataset);
  return datasetDetail(runtime, dataset.slug);
}

/** Hides every upload of a dataset, then removes it with all that is known of them. @throws ProblemError 404 */
export function deleteDataset(runtime: Runtime, slug: string): Promise<void> {
  return inTurn(runtime, async () => {
    await findDataset(runtime, slug);
    for (const upload of ofDataset(await runtime.store.registry(), slug)) {
      await runtime.store.retire(upload.generation);
    }
    for (const { id } of (await runtime.catalog.uploads()).filter((record) => isOf(record, slug))) {
      await runtime.catalog.deleteUpload(id);
      await removeStaging(runtime, id);
    }
    await runtime.catalog.deleteDataset(slug);
  });
}

/** True for an upload that is, or was, published into the dataset. */
function isOf({ dataset, state }: UploadRecord, slug: string): boolean {
  return dataset === slug && (state === 'published' || state === 'retired');
}

async function visibleNow(runtime: Runtime) {
  return visibleUploads(await runtime.store.registry());
}

function ofDataset<T extends { dataset: string }>(uploads: readonly T[], slug: string): T[] {
  return uploads.filter((upload) => upload.dataset === slug);
}

function summary(view: DatasetView): DatasetSummary {
  const { slug, title, passport, period, uploads } = view;
  return {
    slug,
    title,
    status: passport.status,
    passport,
    period,
    rows: toCount(view.rows),
    attacks: passport.holds === 'places' ? null : toCount(view.attacks),
    uploads,
  };
}

function uploadSummary(record: UploadRecord, publishedAt: string | null): UploadSummary {
  return {
    id: record.id,
    filename: record.filename,
    publishedAt,
    rows: record.report?.rows.accepted ?? 0,
    attacks: record.report ? (record.report.attacks?.accepted ?? null) : 0,
    rejectedRows: record.report?.rows.rejected ?? 0,
    sha256: record.sha256,
    state: record.state,
  };
}
