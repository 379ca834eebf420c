import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import type { z } from 'zod';
import { newClaimSchema } from '@/lib/domain/claim-draft';
import { newDatasetSchema } from '@/lib/domain/dataset';
import { fieldMessage } from '@/lib/domain/field-message';
import { PICTURES } from '@/lib/domain/picture';
import { QUESTIONS } from '@/lib/domain/questions';
import { claimsQuestionSchema } from '@/lib/server/claims-response';
import { toProblem } from '@/lib/server/problem';
import { loadWords } from '@/lib/words/load-words';
import { reword } from '@/lib/words/reword';

const spanish = loadWords('es');
const isUnsaid = (sentence: string) => reword(sentence, spanish) === sentence;

const FOLDERS = ['lib/domain', 'lib/server', 'lib/analytics', 'app/_pictures', 'app/api', 'app/embed'];
/** What is said on the terminal, of the data that ships, or in the description of the API. */
const NOT_SAID = /lib\/(domain\/story|server\/(env|open-or-exit|runtime|openapi\w*|openapi-\w+))\.ts$/;
/** Texts for machines. */
const CODE = /; ?(Path|charset|filename|Secure)|^session 7$|^<!doctype|^7+,? 7+$|^7 MB$/;
/** Parts of a sentence, and the sentences made of them, which stand in `MADE`. */
const PARTS = [
  ...[
    / holds the places of ready-made rankings/,
    /^7 Ask for its/,
    /^“scale”: 7/,
    /^“(7|at|conflictsWith)”:? 7\.?$/,
  ],
  ...[/ 7 country, but no column/, /^7 (Correct|Publish|Check|Replace|Undo|Upload) /, / 7s apart, this file/],
  ...[/^the places of /, /^“7” holds 7, this file/, /^ and 7 more/, / redone, it would hide 7 too\.$/],
  ...[
    /^“7” has a ranking that begins/,
    /^The file was checked in time zone/,
    /^The columns are not recognised/,
  ],
  ...[/no ranking begins 7\.$/, /^(before this one|in the earlier period)$/, /says nothing about 7s\.$/],
  ...[/^is no 7 of the dataset/, /^All attacks$/],
];
const MADE = [
  'The dataset “A” holds the places of ready-made rankings and no counts, so it cannot answer “shift”. Ask for its ranking or its rank-history.',
  'The dataset “A” holds the places of ready-made rankings and no counts, so it cannot be ranked by type. Ask for its ranking or its rank-history.',
  '“scale”: 6000 × 9000 pixels are 54 million, and a picture may have 36 million. Ask for a smaller scale or size.',
  '“to” lies before “from”.',
  '“to” is missing; a period needs both ends.',
  '“from” “abc” is no time; write 2019-04-11, 2019-04-11T12:00 or 2019-04-11T12:00:00-05:00.',
  '“a” counts by source country, but no column gives the target. Correct the columns, or publish into another dataset.',
  '“a” tells hours apart, this file only days. Publish it into a dataset of its own.',
  '“a” holds counts, this file the places of a ranking. Places and counts are never mixed. Publish it into a dataset of its own.',
  '“a” has a ranking that begins at 2019 and 2 more of this file already. Replace what is there, or undo the earlier upload first.',
  'This upload replaced what was in “a”; redone, it would hide b too. Undo these first, or upload the file again.',
  'The file was checked in time zone UTC; “a” counts in America/Lima. Check it again for that dataset.',
  'The columns are not recognised. Upload the file at /upload, or send a mapping to /api/v1/uploads/{id}/check.',
  'Which period do the counts cover? Does “a” hold the number of attacks? Upload the file at /upload, or send a mapping to /api/v1/uploads/{id}/check.',
  'There is nothing to compare with: no ranking begins before this one.',
  'There is nothing to compare with: no ranking begins in the earlier period.',
  'The dataset “A” says nothing about sources.',
  'is no organisation of the dataset “A”',
  '“QQ” is no type of the dataset “A”.',
  '“conflictsWith”: names “a”, which is no claim.',
];

interface Node {
  type: string;
  [field: string]: unknown;
}

/** Texts of more than one word, with 7 for what is filled in. */
function textsOf(node: Node): string[] {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TSType')) return [];
  const own = textOf(node);
  const children = Object.entries(node).flatMap(([name, value]) =>
    isDescription(node) && name === 'arguments' ? [] : [value].flat(),
  );
  return [...(/\S \S/.test(own) ? [own] : []), ...children.filter(isNode).flatMap(textsOf)];
}

function textOf({ type, value, quasis }: Node): string {
  if (type === 'StringLiteral') return String(value);
  if (type !== 'TemplateLiteral') return '';
  return (quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked).join('7');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** `.describe('…')` is read by who reads the description of the API. */
function isDescription({ type, callee }: Node): boolean {
  return type === 'CallExpression' && ((callee as Node).property as Node | undefined)?.name === 'describe';
}

/** Of files that tell what is wrong. */
function sentencesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !NOT_SAID.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => /ProblemError|from 'zod'|ZodError|z\.core/.test(text))
    .flatMap((text) =>
      textsOf(parse(text, { sourceType: 'module', plugins: ['typescript', 'jsx'] }).program as never),
    );
}

it('knows every sentence with which the server can refuse, as it stands in the sources', () => {
  const said = FOLDERS.flatMap(sentencesOf).filter((text) => !CODE.test(text));
  expect(said.length).toBeGreaterThan(130);
  const whole = said.filter((text) => !PARTS.some((part) => part.test(text)));
  expect(whole.filter(isUnsaid)).toEqual([]);
});

it.each(MADE)('says “%s” in Spanish', (sentence) => {
  expect(reword(sentence, spanish)).not.toMatch(
    /\b(the|of|is|no ranking|counts|hours|type|source|target|this|names|which|does|upload the|ask for its)\b/i,
  );
});

const LONG = 'x'.repeat(3_000);
const WRONG = [
  ...[undefined, null, '', 'zzz', '0', '-1', '1.5', '1e99', '99999', LONG, true, 1.5, {}, { kind: 'x' }],
  ...[[], [''], ['zzz'], [LONG], Array(600).fill('EC'), ['EC', 'EC']],
];

/** What a schema says of each of its fields when it holds something wrong. */
function complaintsOf(schema: z.ZodObject): string[] {
  const fields = Object.keys(schema.shape).flatMap((field) => WRONG.map((value) => ({ [field]: value })));
  return [...fields, { colour: 'red' }, null].flatMap((input) => {
    const { error } = schema.safeParse(input, { error: fieldMessage });
    if (!error) return [];
    const { detail, errors } = toProblem(error);
    return [detail, ...errors.map(({ message }) => message)];
  });
}

it.each(
  Object.entries({ ...QUESTIONS, ...PICTURES, newDatasetSchema, newClaimSchema, claimsQuestionSchema }),
)('says whatever is wrong with a field of %s in Spanish', (_name, schema) => {
  const said = [...new Set(complaintsOf(schema as unknown as z.ZodObject))];
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter(isUnsaid)).toEqual([]);
  const english = /\b(is|takes|name|names|expected|invalid|too|than|of|or)\b/i;
  const quoted = /“[^”]*”/g;
  expect(
    said.map((one) => reword(one, spanish)).filter((one) => english.test(one.replaceAll(quoted, ''))),
  ).toEqual([]);
});
