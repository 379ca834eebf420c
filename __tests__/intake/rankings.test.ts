import fc from 'fast-check';
import { COUNTRIES } from '@/lib/domain/country';
import { isCompleteListing } from '@/lib/domain/listing';
import type { Mapping } from '@/lib/domain/mapping';
import { sniffText, takeIn } from './take-in';

const YEAR = { from: '2019-01-01', to: '2020-01-01' };
const MAPPING: Mapping = {
  time: { period: YEAR },
  ...{ source: null, target: { column: 'country' }, organisation: null, type: null },
  attacks: { place: 'rank' },
};

const READ: [string, string][] = [
  ...(['31', '31st', '31.', '#31', '31º', '31.º', '31.ª', '31er', '31ème', 'No. 31', 'Nr. 31', 'N° 31'].map(
    (text) => [text, '31'],
  ) as [string, string][]),
  ...(['=31', '31=', 'T31', 'T-31', '= 31', '=31st'].map((text) => [text, '=31']) as [string, string][]),
  ['1ère', '1'],
  ['2nd', '2'],
  ['3rd', '3'],
  ['007', '7'],
  ['31.0', '31'],
  ['999999', '999999'],
];

const REFUSED: [string, string][] = [
  ['', 'the place is empty'],
  ['-', 'the place is empty'],
  ['n/a', 'the place is empty'],
  ['0', 'the place is 0: places begin at 1'],
  ['-3', 'the place is negative'],
  ['31.5', 'the place is not a whole number'],
  ['31,5', 'the place is not a whole number'],
  ['1000000', 'the place is larger than 999,999'],
  ['31/118', 'the text names two numbers: write one place'],
  ['31-40', 'the text names two numbers: write one place'],
  ['first', 'the text is not a place such as 31, 31st or =31'],
  ['1e3', 'the text is not a place such as 31, 31st or =31'],
  ['31 of 118', 'the text is not a place such as 31, 31st or =31'],
];

it('reads a place however lists write it, and refuses all else with its reason', async () => {
  const texts = [...READ, ...REFUSED].map(([text]) => text);
  const codes = [...COUNTRIES.keys()];
  const rows = texts.map((text, index) => `"${text}",${codes[index]}`);
  const { facts, outcome } = await takeIn(`rank,country\n${rows.join('\n')}\n`, { mapping: MAPPING });
  const read = READ.map(([text, place], index) => [text, codes[index], place]);
  const placeOf = new Map(facts.map(({ target, type }) => [target, type]));
  expect(READ.map(([text], i) => [text, codes[i], placeOf.get(codes[i] ?? '')])).toEqual(read);
  expect(outcome.rejects.map(({ value, reason }) => [value, reason])).toEqual(REFUSED);
  expect(facts.every(({ attacks }) => attacks === 1n)).toBe(true);
});

it.each([
  ['rank,country\n1,Peru\n', 'rank'],
  ['Pos.,Country\n1st,Peru\n', 'Pos.'],
  ['Puesto;País\n1.º;Perú\n', 'Puesto'],
  ['Posição;País\n1;Peru\n', 'Posição'],
  ['Classement;Pays\n1er;Pérou\n', 'Classement'],
  ['Platz;Land\n1.;Peru\n', 'Platz'],
])('knows a column of places by its name: %j', async (content, column) => {
  const { mapping, columns } = await sniffText(content, 'targets-2019.csv');
  expect(mapping?.attacks).toEqual({ place: column });
  expect(columns.find(({ name }) => name === column)?.role).toBe('place');
});

it.each([
  'rank,country,attacks\n1,Peru,40\n',
  'rank,country,count\n1,Peru,40\n',
  'place,attacks\nPeru,40\n',
  'position,country,2018,2019\n1,Peru,40,50\n',
])('takes a file with counts for one of counts, whatever places stand beside them: %j', async (content) => {
  const { mapping } = await sniffText(content, 'targets-2019.csv');
  expect(mapping?.attacks).not.toHaveProperty('place');
  expect(mapping?.attacks).not.toHaveProperty('places');
});

it('asks which side the ranking is of where nothing tells, and of which period', async () => {
  const { questions } = await sniffText('rank,country\n1,Peru\n2,Chile\n');
  expect(questions).toEqual([
    'Does “country” name the attackers or those attacked?',
    'Which period is the ranking of?',
  ]);
});

it('names a file that is too long to be a ranking for what it is', async () => {
  const content = `rank,country\n${'1,Peru\n'.repeat(200_001)}`;
  await expect(takeIn(content, { mapping: MAPPING })).rejects.toThrow(
    'The file has 200,001 rows with a place each; a file of rankings gives 200,000 places at most.',
  );
});

const entry = fc.record({
  country: fc.constantFrom('Peru', 'Chile', 'Ecuador', 'Atlantis', ''),
  rank: fc.constantFrom('1', '=2', '3rd', '31', '', 'x', '0'),
});

it('loses nothing: every row is a place or a reject, and no country has two places at a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), async (rows) => {
      const lines = rows.map(({ rank, country }) => `${rank},${country},`);
      const content = `rank,country,note\n${lines.join('\n')}\n`;
      const { outcome, facts } = await takeIn(content, { mapping: MAPPING });
      expect(outcome.rows.read).toBe(BigInt(rows.length));
      expect(outcome.rows.accepted + outcome.rows.rejected).toBe(outcome.rows.read);
      expect(facts.reduce((sum, { attacks }) => sum + attacks, 0n)).toBe(outcome.rows.accepted);
      const known = facts.filter(({ target }) => target !== 'ZZ').map(({ target }) => target);
      expect(new Set(known).size).toBe(known.length);
    }),
    { numRuns: 25 },
  );
});

it.each([
  [[1, 2, 3], true],
  [[3, 1, 2, 2], true],
  [[1, 2, 2, 4], true],
  [[1, 2, 2, 3], true],
  [[2, 3], false],
  [[1, 2, 31], false],
  [[1, 1, 1], true],
  [[1, 1, 3, 4, 4], true],
])('tells an extract from a whole list: %j', (places, isComplete) => {
  expect(isCompleteListing(places)).toBe(isComplete);
});
