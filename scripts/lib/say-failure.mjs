import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLanguages } from '../../lib/words/read-languages.js';
import { PROJECT_FOLDER } from './project-folder.mjs';

/**
 * A failed page of the framework's, which is empty until its scripts run, with words for who has none, and a title.
 *
 * @param {string} html
 * @param {string} address of the page, which tells its language
 * @returns {string}
 */
export function sayFailure(html, address) {
  const { notMade, withoutScripts } = faultsIn(languageOf(address));
  const title = html.includes('<title>') ? '' : `<title>${notMade} · Rankshift</title>`;
  return html
    .replace('</head>', `${title}</head>`)
    .replace('</body>', `<noscript><h1>${notMade}</h1><p>${withoutScripts}</p></noscript></body>`);
}

/** @returns the code of a language; English where the address begins with none */
function languageOf(address) {
  const first = address.split(/[/?]/, 2)[1];
  return Object.hasOwn(readLanguages(), first) ? first : 'en';
}

function faultsIn(language) {
  const file = path.join(PROJECT_FOLDER, 'lib/words', `${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')).fault;
}
