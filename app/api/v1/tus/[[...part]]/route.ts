import { write } from '@/lib/server/route';
import type { Runtime } from '@/lib/server/runtime';
import { resumableUploads } from '@/lib/server/uploads/resumable-uploads';

// One server a process: its locks keep two requests from writing to the same file.
const servers = new WeakMap<Runtime, ReturnType<typeof resumableUploads>>();

const resume = write(async (request, _params, runtime) => {
  return serverOf(runtime).handleWeb(request);
});

function serverOf(runtime: Runtime) {
  const known = servers.get(runtime);
  if (known) return known;
  const server = resumableUploads(runtime);
  servers.set(runtime, server);
  void server.cleanUpExpiredUploads().catch(console.error);
  return server;
}

export { resume as DELETE, resume as HEAD, resume as OPTIONS, resume as PATCH, resume as POST };
