import { readRequestSchema } from '@/lib/domain/reading';
import { jsonBody } from '@/lib/server/json-body';
import { parseFields } from '@/lib/server/parse-fields';
import { jsonResponse } from '@/lib/server/respond';
import { write } from '@/lib/server/route';
import { readUpload } from '@/lib/server/uploads/read-upload';

export const POST = write<{ id: string }>(async (request, { id }, runtime) => {
  const asked = parseFields(readRequestSchema, await jsonBody(request));
  return jsonResponse(await readUpload(runtime, id, asked));
});
