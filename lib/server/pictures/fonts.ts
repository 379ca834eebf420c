import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const MODULES = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules');

/** The page's type faces as files that the renderer reads; it knows no WOFF2 and no variable weights. */
export const FONT_FILES = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => join(MODULES, '@expo-google-fonts', file));

const WEB_FONTS = [
  ['Inter', 'inter/files/inter-latin-wght-normal.woff2', '100 900'],
  ['Source Serif 4', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', '200 900'],
] as const;

let rules: Promise<string> | undefined;

/** The same faces as `@font-face` rules with the files written in, for an SVG that leaves the page: 135 kB. */
export function fontRules(): Promise<string> {
  rules ??= Promise.all(WEB_FONTS.map(fontRule)).then((all) => all.join(''));
  return rules;
}

async function fontRule([family, file, weights]: (typeof WEB_FONTS)[number]): Promise<string> {
  const bytes = await readFile(join(MODULES, '@fontsource-variable', file));
  const url = `data:font/woff2;base64,${bytes.toString('base64')}`;
  return `@font-face{font-family:'${family}';font-weight:${weights};src:url(${url}) format('woff2')}`;
}
