import { datasetNotes } from '@/lib/domain/dataset-notes';
import { askedLocale } from '@/lib/server/asked-locale';
import { CSV_COLUMNS, toCsv } from '@/lib/server/csv';
import { datasetDetail, deleteDataset } from '@/lib/server/datasets';
import { csvResponse, jsonResponse, wantsCsv } from '@/lib/server/respond';
import { read, write } from '@/lib/server/route';
import { inDatasetLanguage } from '@/lib/server/shipped-in-language';

export const GET = read<{ slug: string }>(async (request, params, runtime) => {
  // No slug has a dot, so that ".csv" at the end can only ask for the format.
  const slug = params.slug.replace(/\.csv$/, '');
  const dataset = await datasetDetail(runtime, slug);
  if (!wantsCsv(request)) return jsonResponse(inDatasetLanguage(dataset, askedLocale(request)));
  const rows = dataset.uploads.map((upload) => ({ ...upload }));
  return csvResponse(toCsv(rows, CSV_COLUMNS.uploads, datasetNotes(dataset, dataset)), `${slug}_uploads.csv`);
});

export const DELETE = write<{ slug: string }>(async (_request, { slug }, runtime) => {
  await deleteDataset(runtime, slug);
  return new Response(null, { status: 204 });
});
