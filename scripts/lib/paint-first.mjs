import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { runWhenWanted } from './run-when-wanted.mjs';

// The parts of a page go by the same.
const SIGNS = readFileSync(path.join(PROJECT_FOLDER, 'lib/client/signs-of-life.json'), 'utf8').trim();

// As the framework writes them. Each script says what else it needs, so that their order among themselves does not matter.
const SCRIPT = /<script src="([^"]+)" async=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g;
const STYLE = /<link rel="stylesheet" href="([^"]+)" data-precedence="[^"]+"\/>/g;
const DATA = /<script>((?:\(self\.__next_f=|self\.__next_f\.push\().*?)<\/script>/gs;

/**
 * Takes a page apart into what is painted and what makes it answer to clicks. Sent together, scripts and the
 * data behind the text take the network and the processor of a phone from the text, which is complete without them.
 *
 * @param {string} html a page of the framework's
 * @param {string} dataAddress where its data will be
 * @param {(address: string) => string} readStyle a style sheet's text
 * @returns {{ html: string, data: string }} the page, which fetches all else once it was painted; and its data, a script.
 *   A page without scripts stays as it was.
 */
export function paintFirst(html, dataAddress, readStyle) {
  const data = [];
  // The half of a page, taken out first so that the rest is looked through in half the time.
  const text = html.replaceAll(DATA, (_, script) => {
    data.push(script);
    return '';
  });
  const scripts = [...text.matchAll(SCRIPT)].map(([, address]) => address);
  const end = text.lastIndexOf('</body>');
  if (scripts.length === 0 || end === -1) return { html, data: '' };
  const addresses = JSON.stringify([dataAddress, ...scripts]).replaceAll('<', '\\u003c');
  const rest = `<script>(${runWhenWanted})(${addresses}, ${SIGNS})</script>`;
  const painted = (text.slice(0, end) + rest + text.slice(end))
    .replace('<html ', '<html data-arriving="" ')
    .replaceAll(SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replaceAll(STYLE, (link, address) => `<style>${readStyle(address)}</style>${notFetched(link)}`);
  return { html: painted, data: data.join(';\n') };
}

/** The framework looks for the link, and would fetch the sheet for one that is missing. */
function notFetched(link) {
  return link.replace('/>', ' disabled=""/>');
}
