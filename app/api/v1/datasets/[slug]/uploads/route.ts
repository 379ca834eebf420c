import { problemBody } from '@/lib/server/problem';
import { jsonResponse } from '@/lib/server/respond';
import { write } from '@/lib/server/route';
import { incomingFile } from '@/lib/server/uploads/receive-upload';
import { scriptUpload } from '@/lib/server/uploads/script-upload';
import { uploadStatus } from '@/lib/server/uploads/upload-status';

export const POST = write<{ slug: string }>(async (request, { slug }, runtime) => {
  const result = await scriptUpload(runtime, slug, incomingFile(request));
  if (!('refusal' in result)) return jsonResponse(uploadStatus(runtime, result), 201);
  return new Response(JSON.stringify({ ...problemBody(result.refusal), report: result.report }), {
    status: 422,
    headers: { 'content-type': 'application/problem+json' },
  });
});
