import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

const BUILT = /^\/_next(\/static\/[\w/-]+\/)([\w.-]+\.css)$/;
const known = new Map();

/**
 * A built style sheet as it may stand within a page.
 *
 * @param {string} address as a page names it, "/_next/static/…"
 * @returns {string}
 */
export function readStyle(address) {
  if (!known.has(address)) known.set(address, read(address));
  return known.get(address);
}

function read(address) {
  const [, folder, name] = BUILT.exec(address) ?? [];
  if (!name) throw new Error(`This is not a style sheet of the build: ${address}`);
  const text = readFileSync(path.join(PROJECT_FOLDER, '.next', folder, name), 'utf8');
  // Within a page an address is no longer beside the sheet's own.
  return text.replaceAll('url(../', 'url(/_next/static/');
}
