import { nameAtStart, nameInText } from '@/lib/chart/name-in-text';
import { loadWords } from '@/lib/words/load-words';

const netherlands = { key: 'NL', name: 'Netherlands' };

it('says a country with its article in English sentences only', () => {
  expect(nameInText(netherlands, 'source', loadWords('en'))).toBe('the Netherlands');
  expect(nameAtStart(netherlands, 'source', loadWords('en'))).toBe('The Netherlands');
  expect(nameInText({ key: 'NL', name: 'Países Bajos' }, 'source', loadWords('es'))).toBe('Países Bajos');
});

it('leaves other names as they are, also those that are written small or look like a code', () => {
  const words = loadWords('en');
  expect(nameAtStart({ key: 'EC', name: 'Ecuador' }, 'target', words)).toBe('Ecuador');
  expect(nameAtStart({ key: 'eBay', name: 'eBay' }, 'organisation', words)).toBe('eBay');
  expect(nameInText({ key: 'US', name: 'US' }, 'organisation', words)).toBe('US');
});
