import { changeText } from '@/lib/chart/change-text';
import { loadWords } from '@/lib/words/load-words';

const EN = loadWords('en');

it.each([
  [null, '–'],
  [0, '0 %'],
  [0.0004, '0 %'],
  [0.123, '+12.3 %'],
  [-0.5, '−50.0 %'],
  [1.99, '+199.0 %'],
  [2, '× 3.0'],
  [7.24, '× 8.2'],
  [149, '× 150'],
])('tells a change of %j as %s', (change, text) => {
  expect(changeText(change, EN)).toBe(text);
});
