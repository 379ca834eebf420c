import { safeNext } from '@/components/sign-in/safe-next';
import { sizeOfText, sizeText } from '@/components/upload/size-text';
import { dayStep } from '@/lib/client/upload/day-step';
import { precisionProblem } from '@/lib/client/upload/fit-problems';
import { placeQuestions } from '@/lib/client/upload/place-questions';
import { sameMapping } from '@/lib/client/upload/same-mapping';
import { slugOf, slugProblem } from '@/lib/client/upload/slug-of';
import { stepOf } from '@/lib/client/upload/upload-step';
import type { CheckReport } from '@/lib/domain/check-report';
import type { Mapping } from '@/lib/domain/mapping';
import type { Passport } from '@/lib/domain/passport';
import type { UploadColumn } from '@/lib/domain/upload';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');

describe('where sign-in goes next', () => {
  it.each(['/upload?id=1', '/datasets', '/'])('goes to %s of this site', (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    'javascript:x',
    '',
    null,
  ])('goes to the upload instead of %j', (next) => {
    expect(safeNext(next)).toBe('/upload');
  });
});

it('makes addresses that the API takes', () => {
  expect(slugOf('Fallas en Perú, 2019–2020')).toBe('fallas-en-peru-2019-2020');
  expect(slugProblem(slugOf(`${'long title '.repeat(9)}`))).toBeNull();
  expect(slugProblem('Not this')).toBe('odd');
});

it('says why a file is too coarse for a dataset, and lets a finer one in', () => {
  const dataset = { timePrecision: 'hour' } as Passport;
  expect(precisionProblem({ timePrecision: 'day' } as CheckReport, dataset, words)).toMatch(
    'The dataset tells hours apart, this file only days.',
  );
  expect(precisionProblem({ timePrecision: 'quarter-hour' } as CheckReport, dataset, words)).toBeNull();
});

it('shows progress in the unit of the whole', () => {
  expect(sizeOfText(12_400_000, 80_100_000, words)).toBe('12.4 of 80.1 MB');
  expect(sizeText(519, words)).toBe('519 bytes');
  expect(sizeOfText(12_400_000, 80_100_000, loadWords('es'))).toBe('12,4 de 80,1 MB');
});

it('steps over the ends of months and leap days, and refuses what is no day', () => {
  expect(dayStep('2014-12-31', 1)).toBe('2015-01-01');
  expect(dayStep('2020-03-01', -1)).toBe('2020-02-29');
  expect(dayStep('', 1)).toBe('');
});

it('compares mappings by what they say, not by the order of their fields', () => {
  const a = { time: { column: 't' }, source: null, target: { column: 'c' } };
  const rest = { organisation: null, type: null, attacks: 'one-per-row' as const };
  const b: Mapping = { ...rest, target: { column: 'c' }, source: null, time: { column: 't' } };
  expect(sameMapping({ ...a, ...rest }, b)).toBe(true);
  expect(sameMapping({ ...a, ...rest, source: { fixed: 'EC' } }, b)).toBe(false);
});

it('opens an upload where it stands, unless the address names a step that it has reached', () => {
  expect(stepOf('received', null)).toBe('columns');
  expect(stepOf('received', 'publish')).toBe('columns');
  expect(stepOf('checked', null)).toBe('check');
  expect(stepOf('checked', 'publish')).toBe('publish');
  expect(stepOf('checking', 'columns')).toBe('check');
});

it('puts questions where they are answered', () => {
  const columns: UploadColumn[] = ['a', 'b', 'when'].map((name) => ({ name, samples: [], role: 'ignored' }));
  const placed = placeQuestions(
    [
      'Do “b” and “a” name the attackers and those attacked, in this order?',
      'In “when”, does “04/11/2019” begin with the day or with the month?',
      'Which period do the counts cover?',
      'Line 1 looks like data. Does it name the columns?',
    ],
    columns,
    words,
  );
  expect([...placed.byColumn]).toEqual([
    ['b', ['Do “b” and “a” name the attackers and those attacked, in this order?']],
    ['a', []],
  ]);
  expect(placed.dateOrder).toHaveLength(1);
  expect(placed.period).toHaveLength(1);
  expect(placed.rest).toEqual(['Line 1 looks like data. Does it name the columns?']);
});
