import { findDataset } from '@/lib/server/datasets';
import type { ready } from '@/lib/server/runtime';

/** What a data folder holds, as the catalogue and the store tell it. */
export interface DataDescription {
  uploads: { id: string; filename: string; state: string }[];
  /** Rows and attacks that readers see, by file. */
  sums: Record<string, [rows: number, attacks: number]>;
  /** That readers see, and that the store has facts of. */
  visible: number[];
  stored: number[];
}

export async function describeData(
  runtime: Awaited<ReturnType<typeof ready>>,
  slug: string,
): Promise<DataDescription> {
  const { generations } = await findDataset(runtime, slug);
  const question = { period: null, bucket: null, filters: {}, limit: null };
  const rows = await runtime.store.query(
    { ...question, generations, dimensions: ['organisation'], order: 'attacks' },
    {},
  );
  const records = await runtime.catalog.uploads();
  return {
    uploads: records.map(({ id, filename, state }) => ({ id, filename, state })),
    sums: Object.fromEntries(
      rows.map(({ keys, rows, attacks }) => [keys.organisation, [Number(rows), Number(attacks)]]),
    ),
    visible: [...generations].sort((a, b) => a - b),
    stored: (await runtime.store.generations()).sort((a, b) => a - b),
  };
}
