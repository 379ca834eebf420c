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
  const say = wordsOf(languageOf(address));
  const notMade = say('fault.notMade');
  const title = html.includes('<title>') ? '' : `<title>${notMade} · Rankshift</title>`;
  return html
    .replace('</head>', `${title}</head>`)
    .replace(
      '</body>',
      `<noscript><h1>${notMade}</h1><p>${say('fault.withoutScripts')}</p></noscript></body>`,
    );
}

/** @returns the code of a language; English where the address begins with none */
function languageOf(address) {
  const first = address.split(/[/?]/, 2)[1];
  return Object.hasOwn(readLanguages(), first) ? first : 'en';
}

/** Messages without anything to fill in, by their names: "fault.again". */
function wordsOf(language) {
  const file = path.join(PROJECT_FOLDER, 'lib/words', `${language}.json`);
  const words = JSON.parse(readFileSync(file, 'utf8'));
  return (name) => name.split('.').reduce((node, step) => node[step], words);
}
