import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * How to sign in, as the second half of the line that says where the dashboard is. The first start makes a token and
 * keeps only its hash, so this is the one time that it can be shown.
 *
 * @param {import('./read-settings.mjs').Settings} settings
 * @param {string} url where the dashboard is
 */
export function describeSignIn({ dataFolder, token }, url) {
  const place = `to upload, sign in at ${url}/sign-in`;
  if (token) return `${place} with the token in RANKSHIFT_TOKEN.`;
  const file = path.join(dataFolder, 'token.sha256');
  if (!fs.existsSync(file)) return `${place} with the token ${makeToken(file)}`;
  return `${place} with the token that the first start showed (for a new one, delete ${file} and start again).`;
}

/** 256 random bits in base64url; the file gets their SHA-256 in hex, whole or not at all. */
function makeToken(file) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  fs.writeFileSync(`${file}.new`, hash, { mode: 0o600, flush: true });
  fs.renameSync(`${file}.new`, file);
  return token;
}
