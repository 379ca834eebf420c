import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INKS, PALETTES } from '@/components/drawings/palette';

const css = readFileSync(path.resolve(__dirname, '../../app/tokens.css'), 'utf8');

it.each(INKS)('draws %s in the page’s own colours, light and dark', (ink) => {
  const [, light, dark] = new RegExp(`--${ink}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  expect([PALETTES.light[ink], PALETTES.dark[ink]]).toEqual([light, dark]);
});
