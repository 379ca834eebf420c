import { jsonResponse } from '@/lib/server/respond';
import { write } from '@/lib/server/route';
import { incomingFile, receiveUpload } from '@/lib/server/uploads/receive-upload';

export const POST = write(async (request, _params, runtime) => {
  const { received } = await receiveUpload(runtime, incomingFile(request));
  return jsonResponse(received, 201);
});
