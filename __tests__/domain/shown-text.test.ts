import fc from 'fast-check';
import { newDatasetSchema } from '@/lib/domain/dataset';
import { hiddenIn, shownText } from '@/lib/domain/shown-text';

it.each([
  ['Bad\u0001title', 'U+0001', 'Bad\ufffdtitle'],
  ['\0', 'U+0000', '\ufffd'],
  ['half \ud83d of a pair', 'U+D83D', 'half \ufffd of a pair'],
  ['\ufffe\uffff', 'U+FFFE', '\ufffd\ufffd'],
  ['Año “x”\t中国\r\n😀\u0085', null, 'Año “x”\t中国\r\n😀\u0085'],
])('tells what of a text no picture can hold: %j', (text, hidden, shown) => {
  expect(hiddenIn(text)).toBe(hidden);
  expect(shownText(text)).toBe(shown);
});

it('leaves nothing in a text that an XML document cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(hiddenIn(shownText(text))).toBeNull();
    }),
  );
});

it('says in which text of a dataset it stands, and what to do', () => {
  const passport = { status: 'measured', sides: ['source'], timeZone: 'UTC', timePrecision: 'day' };
  const { error } = newDatasetSchema.safeParse({
    ...{ slug: 'a', title: 'A\u0007', passport: { ...passport, measure: 'login\u001battempt' } },
  });
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['title', 'holds the character U+0007, which cannot be shown: leave it out'],
    ['passport.measure', 'holds the character U+001B, which cannot be shown: leave it out'],
  ]);
});
