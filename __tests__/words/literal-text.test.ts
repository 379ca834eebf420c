import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';

interface Node {
  type: string;
  [field: string]: unknown;
}

/** Attributes whose text a person reads or hears. */
const SPOKEN =
  /^(aria-(label|description|valuetext|roledescription)|title|placeholder|alt|label|legend|hint|button|what|next|why|caption|subtitle)$/;
/** Attributes whose text only machines read. */
const CODE =
  /^(className|d|style|transform|viewBox|sizes|accept|href|src|id|name|type|key|role|fill|stroke\w*|data-.*|points|htmlFor|autoComplete|aria-\w+by|dangerouslySetInnerHTML)$/;
/** Two words or more, with a lower-case one among them: neither a key, nor the name of a font. */
const SENTENCE = /[a-z’]{2,}[,.;:!?]? +[a-z“]/i;
/** What is no word of any language. */
const NO_WORDS =
  /^(Rankshift|Rankshift Evidence|use (client|server))$|system-ui|charset=utf-8|prefers-|device-width|<!doctype|<iframe|color-scheme|localStorage|initial-scale|Mac OS Roman|figure svg|token-hint|data sha256|Creation Time|compared with|^[/#]|Georgia, serif|^Times New Roman$|^State$|^is empty$/;
/** Files whose words are in English wherever they are read: what is written into a picture or a file, aborted requests, problems. */
const ENGLISH = /(picture-file|places-csv|send-file|mapped)\.ts$/;

/** Text for people that stands in the code instead of in lib/words. */
function literalText(source: string, thrown: 'logged' | 'shown' = 'logged'): string[] {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const found: string[] = [];
  walk(program as unknown as Node, found, thrown === 'logged' ? ['ThrowStatement'] : []);
  return found.filter((text) => !NO_WORDS.test(text));
}

function walk(node: Node, found: string[], silent: readonly string[]): void {
  if (isSilent(node) || silent.includes(node.type)) return;
  const text = textOf(node);
  if (text !== null) found.push(text);
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, found, silent);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Types, imports and attributes for machines. */
function isSilent(node: Node): boolean {
  const { type } = node;
  if (type === 'JSXAttribute') {
    return CODE.test(nameOf(node)) || !(SPOKEN.test(nameOf(node)) || isNode(node.value));
  }
  return type === 'ImportDeclaration' || type.startsWith('TSType');
}

function nameOf(node: Node): string {
  return String((node.name as Node).name);
}

/** Text of a node that people would read; null for none. */
function textOf(node: Node): string | null {
  const { value } = node;
  switch (node.type) {
    case 'JSXText':
      return /[a-z]{2}/i.test(String(value)) ? String(value).trim() : null;
    case 'StringLiteral':
      return SENTENCE.test(String(value)) ? String(value) : null;
    case 'TemplateElement':
      return templateText((value as { cooked: string }).cooked);
    case 'JSXAttribute':
      return spokenText(node);
    default:
      return null;
  }
}

function templateText(text: string): string | null {
  return SENTENCE.test(text) || /(^| )[a-z]{2,}( |$)/i.test(text) ? text : null;
}

/** `label="to"`: one word is enough to be read. */
function spokenText(node: Node): string | null {
  const value = node.value as Node | null;
  const text = value?.type === 'StringLiteral' ? String(value.value) : '';
  return SPOKEN.test(nameOf(node)) && /[a-z]{2}/i.test(text) && !SENTENCE.test(text) ? text : null;
}

it('finds text for people, in whatever it stands', () => {
  expect(literalText('const a = <p>Hello there {name}</p>')).toEqual(['Hello there']);
  expect(literalText('const a = <input placeholder="Name" />')).toEqual(['Name']);
  expect(literalText("const a = { title: 'Places over time' }")).toEqual(['Places over time']);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  expect(literalText('const a = `from ${b} to ${c}.`')).toEqual(['from ', ' to ']);
  expect(literalText("const a = <p className='one two'>{t('dash.total')} · {b}</p>")).toEqual([]);
  expect(literalText("throw new Error('no words were given')")).toEqual([]);
  expect(literalText("throw new Error('no words were given')", 'shown')).toEqual(['no words were given']);
});

// Errors are faults of ours, logged and not shown, but where a reader is told why something cannot be done.
it.each([
  ['components', 'logged'],
  ['app', 'logged'],
  ['lib/chart', 'logged'],
  ['lib/client', 'shown'],
  ['lib/export', 'shown'],
] as const)('has no words in the code of %s', (folder, thrown) => {
  const literal = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !ENGLISH.test(name))
    .flatMap((name) => {
      const file = path.join(folder, name);
      return literalText(readFileSync(file, 'utf8'), thrown).map((text) => `${file}: ${text}`);
    });
  expect(literal).toEqual([]);
});
