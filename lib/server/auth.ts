import 'server-only';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '@/lib/domain/problem-error';
import { settings } from './env';

const COOKIE = 'rankshift_session';
const SESSION_SECONDS = 12 * 60 * 60;

/** True when the token is the one that this installation takes. */
export async function isToken(token: string): Promise<boolean> {
  return same(sha256(token), await tokenHash());
}

/** The Set-Cookie header of a new session: HttpOnly, SameSite=Strict, twelve hours. */
export async function sessionCookie(request: Request): Promise<string> {
  const expires = Math.floor(Date.now() / 1000) + SESSION_SECONDS;
  const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : '';
  return `${COOKIE}=${await sign(expires)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${SESSION_SECONDS}${secure}`;
}

/** The Set-Cookie header that ends a session. */
export function endedSessionCookie(): string {
  return `${COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`;
}

/** True for a request with the token or a session that has not run out. */
export async function isSignedIn(headers: Headers): Promise<boolean> {
  const bearer = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) return isToken(bearer);
  const cookie = cookieValue(headers.get('cookie') ?? '');
  const expires = Number(cookie?.split('.')[0]);
  if (!cookie || !(expires > Date.now() / 1000)) return false;
  return same(cookie, await sign(expires));
}

/**
 * Lets a write pass only from this site or from a program, and only with the token or a session.
 * @throws ProblemError 403 for a cross-site request, 401 without sign-in
 */
export async function requireWriter(request: Request): Promise<void> {
  requireSameSite(request);
  if (await isSignedIn(request.headers)) return;
  throw new ProblemError(
    401,
    'Sign in first: open /sign-in, or send the token as “Authorization: Bearer …”.',
  );
}

/** @throws ProblemError 403 when another site's page sent the request */
export function requireSameSite(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const foreignSite = site !== null && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== null && originHost(origin) !== request.headers.get('host');
  if (foreignSite || foreignOrigin) {
    throw new ProblemError(403, 'This request came from another site. Open Rankshift itself and try there.');
  }
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function cookieValue(header: string): string | undefined {
  const pair = header.split(';').find((part) => part.trim().startsWith(`${COOKIE}=`));
  return pair?.trim().slice(COOKIE.length + 1);
}

async function sign(expires: number): Promise<string> {
  const mac = createHmac('sha256', await tokenHash())
    .update(`session ${expires}`)
    .digest('base64url');
  return `${expires}.${mac}`;
}

async function tokenHash(): Promise<string> {
  const { token, dataDir } = settings();
  if (token !== null) return sha256(token);
  const hash = await readFile(join(dataDir, 'token.sha256'), 'utf8').catch(() => '');
  if (/^[0-9a-f]{64}\s*$/.test(hash)) return hash.trim();
  throw new ProblemError(
    503,
    'No sign-in token is set up. Stop Rankshift and start it again with “npm start”.',
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));
}
