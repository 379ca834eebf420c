import { readFileSync } from 'node:fs';
import path from 'node:path';
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

/** @returns the code of a language; where the address begins with none, the first */
function languageOf(address) {
  const codes = Object.keys(readJson('lib/domain/languages.json'));
  return codes.find((code) => address.split(/[/?]/, 2)[1] === code) ?? codes[0];
}

const faultsIn = (language) => readJson(`lib/words/${language}.json`).fault;

const readJson = (file) => JSON.parse(readFileSync(path.join(PROJECT_FOLDER, file), 'utf8'));
