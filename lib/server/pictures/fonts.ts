import 'server-only';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const MODULES = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules');

/** The page's type faces as files that the renderer reads; it knows no WOFF2 and no variable weights. */
export const FONT_FILES = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => join(MODULES, '@expo-google-fonts', file));

/** What the pages have, too: app/fonts.ts. */
const SANS: Family = { name: 'Inter', folder: '@fontsource-variable/inter', cut: 'wght', weights: '100 900' };
const SERIF: Family = {
  ...{ name: 'Source Serif 4', folder: '@fontsource/source-serif-4', cut: '600', weights: '600' },
};

interface Family {
  name: string;
  /** Its package. */
  folder: string;
  /** Its weights, as its files are named. */
  cut: string;
  /** The same, as CSS has them. */
  weights: string;
}

/** Letters of each file of a family: "U+0100-02BA,U+2113". */
type Subsets = Readonly<Record<string, string>>;

/** What no face of ours has; the renderer draws boxes for it. */
const WITHOUT_FONT =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/u;

/** True where a PNG cannot have all letters of a text, as of Chinese. */
export function lacksFont(text: string): boolean {
  return WITHOUT_FONT.test(text);
}

/**
 * The same faces as `@font-face` rules with the files written in, for an SVG that leaves the page: 95 kB for Western
 * European languages, and what other letters need only where there are any.
 * @param texts what is written in each face
 */
export async function fontRules(texts: { sans: string; serif: string }): Promise<string> {
  const rules = await Promise.all([familyRules(SANS, texts.sans), familyRules(SERIF, texts.serif)]);
  return rules.join('');
}

async function familyRules(family: Family, text: string): Promise<string> {
  const list = await readFile(join(MODULES, family.folder, 'unicode.json'), 'utf8');
  const subsets: Subsets = JSON.parse(list);
  const { latin = '', ...others } = subsets;
  const rest = [...text].filter((letter) => !holds(latin, letter));
  const needed = Object.keys(others).filter((name) =>
    rest.some((letter) => holds(others[name] ?? '', letter)),
  );
  const rules = ['latin', ...needed].map((name) => fontRule(family, name, subsets[name] ?? ''));
  return (await Promise.all(rules)).join('');
}

/** True where a letter is in ranges such as "U+0100-02BA,U+2113". */
function holds(ranges: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.split(',').some((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return code >= from && code <= to;
  });
}

const written = new Map<string, Promise<string>>();

function fontRule(family: Family, subset: string, letters: string): Promise<string> {
  const file = `${family.folder}/files/${basename(family.folder)}-${subset}-${family.cut}-normal.woff2`;
  const known = written.get(file) ?? writeRule(family, file, letters);
  written.set(file, known);
  return known;
}

async function writeRule({ name, weights }: Family, file: string, letters: string): Promise<string> {
  const bytes = await readFile(join(MODULES, file));
  const url = `data:font/woff2;base64,${bytes.toString('base64')}`;
  return `@font-face{font-family:'${name}';font-weight:${weights};unicode-range:${letters};src:url(${url}) format('woff2')}`;
}
