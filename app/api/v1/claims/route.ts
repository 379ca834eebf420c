import { addClaim } from '@/lib/server/claims';
import { claimsResponse } from '@/lib/server/claims-response';
import { jsonBody } from '@/lib/server/json-body';
import { jsonResponse } from '@/lib/server/respond';
import { read, write } from '@/lib/server/route';

export const GET = read((request, _params, runtime) => claimsResponse(runtime, request));

export const POST = write(async (request, _params, runtime) =>
  jsonResponse(await addClaim(runtime, await jsonBody(request)), 201),
);
