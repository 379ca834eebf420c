import { changeClaim, findClaim, retireClaim } from '@/lib/server/claims';
import { jsonBody } from '@/lib/server/json-body';
import { jsonResponse } from '@/lib/server/respond';
import { read, write } from '@/lib/server/route';

interface Params {
  id: string;
}

export const GET = read<Params>(async (_request, { id }, runtime) =>
  jsonResponse(await findClaim(runtime, id)),
);

export const PATCH = write<Params>(async (request, { id }, runtime) =>
  jsonResponse(await changeClaim(runtime, id, await jsonBody(request))),
);

export const DELETE = write<Params>(async (_request, { id }, runtime) => {
  await retireClaim(runtime, id);
  return new Response(null, { status: 204 });
});
