import { claimText } from '@/lib/domain/claim-text';
import { CSV_COLUMNS, toCsv } from '@/lib/server/csv';
import { csvResponse, jsonResponse, wantsCsv } from '@/lib/server/respond';
import { read } from '@/lib/server/route';
import { claims } from '@/lib/server/story';

export const GET = read(async (request) => {
  const all = await claims();
  if (!wantsCsv(request)) return jsonResponse({ claims: all });
  const rows = all.map(({ value, window, conflictsWith, ...claim }) => ({
    ...claim,
    value: claimText(value),
    start: window.start,
    end: window.end,
  }));
  return csvResponse(toCsv(rows, CSV_COLUMNS.claims), 'claims');
});
