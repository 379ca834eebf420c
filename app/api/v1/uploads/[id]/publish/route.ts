import { jsonBody } from '@/lib/server/json-body';
import { parseFields } from '@/lib/server/parse-fields';
import { write } from '@/lib/server/route';
import { publishAgainSchema, publishUpload } from '@/lib/server/uploads/publish-upload';
import { stepResponse } from '@/lib/server/uploads/step-response';
import { uploadStatus } from '@/lib/server/uploads/upload-status';

export const POST = write<{ id: string }>(async (request, { id }, runtime) => {
  const asked = parseFields(publishAgainSchema, await jsonBody(request));
  return stepResponse(runtime, request, id, publishUpload(runtime, id, asked), (record) =>
    uploadStatus(runtime, record),
  );
});
