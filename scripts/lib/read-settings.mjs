import path from 'node:path';
import { ExpectedError } from './expected-error.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';

const SHORTEST_TOKEN = 16;

/**
 * @typedef {object} Settings
 * @property {number} port 0 lets the system choose
 * @property {string} host
 * @property {string} dataFolder absolute
 * @property {string | undefined} token as given by RANKSHIFT_TOKEN
 */

/**
 * The settings of a start. An empty variable counts as not set.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  return {
    port: readPort(env.PORT || '3000'),
    host: env.HOST || '127.0.0.1',
    dataFolder: path.resolve(env.DATA_DIR || path.join(PROJECT_FOLDER, '.rankshift')),
    token: readToken(env.RANKSHIFT_TOKEN || undefined),
  };
}

function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new ExpectedError(`PORT must be a whole number from 0 to 65535, and it is "${text}".`);
}

function readToken(token) {
  if (token === undefined || token.length >= SHORTEST_TOKEN) return token;
  throw new ExpectedError(
    `RANKSHIFT_TOKEN must have at least ${SHORTEST_TOKEN} characters, and it has ${token.length}.`,
  );
}
