const { readdirSync, readFileSync } = require('node:fs');
const { join, parse } = require('node:path');

/**
 * The languages of the screens, by their codes: every file of words is one, and says what it calls itself. Read when the
 * project is built, for a browser cannot look into a folder.
 * @returns {Record<string, { name: string, region?: string }>}
 */
exports.readLanguages = (folder = __dirname) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(files.sort().map((file) => [parse(file).name, languageOf(join(folder, file))]));
};

function languageOf(file) {
  const { language } = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof language?.name !== 'string') {
    throw new Error(`${file} does not say what its language calls itself: add "language": { "name": "…" }.`);
  }
  return language;
}
