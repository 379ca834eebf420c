import { newDatasetSchema } from '@/lib/domain/dataset';
import { askedLocale } from '@/lib/server/asked-locale';
import { CSV_COLUMNS, toCsv } from '@/lib/server/csv';
import { createDataset, listDatasets } from '@/lib/server/datasets';
import { jsonBody } from '@/lib/server/json-body';
import { parseFields } from '@/lib/server/parse-fields';
import { csvResponse, jsonResponse, wantsCsv } from '@/lib/server/respond';
import { read, write } from '@/lib/server/route';
import { inDatasetLanguage } from '@/lib/server/shipped-in-language';

export const GET = read(async (request, _params, runtime) => {
  const datasets = await listDatasets(runtime);
  if (!wantsCsv(request)) {
    const locale = askedLocale(request);
    return jsonResponse({ datasets: datasets.map((dataset) => inDatasetLanguage(dataset, locale)) });
  }
  const rows = datasets.map(({ passport, period, ...dataset }) => ({
    ...dataset,
    measure: passport.measure,
    from: period?.from ?? null,
    to: period?.to ?? null,
  }));
  return csvResponse(toCsv(rows, CSV_COLUMNS.datasets), 'datasets.csv');
});

export const POST = write(async (request, _params, runtime) => {
  const dataset = parseFields(newDatasetSchema, await jsonBody(request));
  return jsonResponse(await createDataset(runtime, dataset), 201);
});
