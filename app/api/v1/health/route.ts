import { jsonResponse } from '@/lib/server/respond';
import { read } from '@/lib/server/route';

export const GET = read(async (_request, _params, runtime) => {
  const nodes = await runtime.store.health();
  const ok = nodes.every((node) => node.ok);
  return jsonResponse({ status: ok ? 'ok' : 'failing', nodes }, ok ? 200 : 503);
});
