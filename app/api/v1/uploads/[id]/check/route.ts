import { jsonBody } from '@/lib/server/json-body';
import { parseFields } from '@/lib/server/parse-fields';
import { write } from '@/lib/server/route';
import { checkRequestSchema, checkUpload } from '@/lib/server/uploads/check-upload';
import { stepResponse } from '@/lib/server/uploads/step-response';

export const POST = write<{ id: string }>(async (request, { id }, runtime) => {
  const asked = parseFields(checkRequestSchema, await jsonBody(request));
  return stepResponse(runtime, request, id, checkUpload(runtime, id, asked), (record) => record.report);
});
