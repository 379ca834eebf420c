import { z } from 'zod';
import { ProblemError } from '@/lib/domain/problem-error';
import { endedSessionCookie, isToken, requireSameSite, sessionCookie } from '@/lib/server/auth';
import { jsonBody } from '@/lib/server/json-body';
import { parseFields } from '@/lib/server/parse-fields';
import { read } from '@/lib/server/route';

const signInSchema = z.strictObject({ token: z.string().trim().min(1, 'is empty').max(500) });

/** Signs in: the token for a session cookie. */
export const POST = read(async (request) => {
  requireSameSite(request);
  const { token } = parseFields(signInSchema, await jsonBody(request));
  if (!(await isToken(token))) {
    throw new ProblemError(
      401,
      'That is not the token. It was printed when Rankshift was started the first time.',
    );
  }
  return new Response(null, { status: 204, headers: { 'set-cookie': await sessionCookie(request) } });
});

/** Signs out. */
export const DELETE = read(async (request) => {
  requireSameSite(request);
  return new Response(null, { status: 204, headers: { 'set-cookie': endedSessionCookie() } });
});
