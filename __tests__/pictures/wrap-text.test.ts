import fc from 'fast-check';
import { measuredWidth } from '@/lib/chart/measured-width';
import { wrapText } from '@/lib/chart/wrap-text';

it('loses no letter of any text, and no line is wider than it may be', () => {
  const text = fc
    .array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 400 }), (given, width) => {
      const lines = wrapText(given, 12, width);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(given.replaceAll(/\s/g, ''));
      for (const line of lines) expect(measuredWidth(line, 12) <= width || [...line].length === 1).toBe(true);
    }),
  );
});

it('fills a line as far as it goes', () => {
  const line = 'from 51st to 31st place';
  expect(wrapText(line, 12, measuredWidth(line, 12))).toEqual([line]);
  expect(wrapText(line, 12, measuredWidth(line, 12) - 0.1)).toEqual(['from 51st to 31st', 'place']);
});

it('keeps words whole where they fit on a line, and breaks an address where it must', () => {
  expect(wrapText('Ecuador climbed from 51st to 31st', 12, 110)).toEqual([
    'Ecuador climbed',
    'from 51st to 31st',
  ]);
  expect(wrapText('57 Bosnia-Herzegovina', 10, 84)).toEqual(['57 Bosnia-', 'Herzegovina']);
  const [first] = wrapText(`Page: https://example.org/${'x'.repeat(60)}`, 12, 200);
  expect(first).toMatch(/^Page: https:\/\/example\.org\//);
});
