import { datasetNotes } from '@/lib/domain/dataset-notes';
import { checkClaim, checkClaimSchema } from '@/lib/server/check-claim';
import { CSV_COLUMNS, toCsv } from '@/lib/server/csv';
import { findDataset } from '@/lib/server/datasets';
import { parseFields } from '@/lib/server/parse-fields';
import { csvResponse, jsonResponse, wantsCsv } from '@/lib/server/respond';
import { read } from '@/lib/server/route';

export const GET = read<{ id: string }>(async (request, { id }, runtime) => {
  const { dataset } = parseFields(checkClaimSchema, Object.fromEntries(new URL(request.url).searchParams));
  const check = await checkClaim(runtime, id, dataset, request.signal);
  if (!wantsCsv(request)) return jsonResponse(check);
  const { claim, said, verdict, factor, sentence, found } = check;
  const given = { attacks: found?.attacks ?? null, rank: found?.rank ?? null, of: found?.of ?? null };
  const notes = datasetNotes(await findDataset(runtime, dataset), { period: check.period });
  return csvResponse(
    toCsv([{ claim, said, ...given, verdict, factor, sentence }], CSV_COLUMNS.check, notes),
    `${claim}_check.csv`,
  );
});
