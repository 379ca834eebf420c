import { inAskedLanguage } from '@/lib/server/in-asked-language';
import { jsonResponse } from '@/lib/server/respond';
import { read, write } from '@/lib/server/route';
import { findUpload } from '@/lib/server/uploads/staging';
import { undoUpload } from '@/lib/server/uploads/undo-upload';
import { uploadStatus } from '@/lib/server/uploads/upload-status';

export const GET = read<{ id: string }>(async (request, { id }, runtime) =>
  inAskedLanguage(request, jsonResponse(uploadStatus(runtime, await findUpload(runtime, id)))),
);

export const DELETE = write<{ id: string }>(async (_request, { id }, runtime) => {
  await undoUpload(runtime, id);
  return new Response(null, { status: 204 });
});
