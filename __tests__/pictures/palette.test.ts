import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INKS, PALETTES } from '@/components/drawings/palette';

const source = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
const css = source('app/tokens.css');
const token = (name: string) => new RegExp(`--${name}: (light-dark\\(#\\w+, #\\w+\\))`).exec(css)?.[1] ?? '';

it.each(INKS)('draws %s in the page’s own colours, light and dark', (ink) => {
  const [, light, dark] = new RegExp(`--${ink}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  expect([PALETTES.light[ink], PALETTES.dark[ink]]).toEqual([light, dark]);
});

it('gives the page for frames, which has no style sheet of ours, the page’s own colours', () => {
  const style = source('app/_pictures/embed-style.ts');
  expect(style).toContain(`background: ${token('paper')}; color: ${token('ink-quiet')}`);
  expect(style).toMatch(
    new RegExp(`\\na, summary \\{.* color: ${token('link').replace(/[()]/g, '\\$&')} \\}`),
  );
});

it('colours what is around a page, where a browser does so, as its paper', () => {
  const colors = [...source('app/[locale]/layout.tsx').matchAll(/color: '(#\w+)'/g)].map(
    ([, color]) => color,
  );
  expect(`light-dark(${colors.join(', ')})`).toBe(token('paper'));
});

it('has no other colours in the code than these', () => {
  const files = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(path.resolve(__dirname, '../..', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  expect(files.filter((file) => /#[0-9a-f]{6}\b/i.test(source(file))).sort()).toEqual([
    'app/[locale]/layout.tsx',
    'app/_pictures/embed-style.ts',
    'components/drawings/palette.ts',
  ]);
});
