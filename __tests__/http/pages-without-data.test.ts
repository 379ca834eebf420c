import { type Api, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('empty');
});
afterAll(() => api.stop());

const page = async (path: string) => (await fetch(`${api.url}${path}`)).text();
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];

it.each([
  ['/datasets/empty', '“Data of empty” has no data yet · Rankshift'],
  ['/es/datasets/empty', '“Data of empty” aún no tiene datos · Rankshift'],
  [
    '/datasets/attack-volume?from=2030-01-01&to=2030-02-01',
    'No country can be ranked from 16 to 31 January 2030 · Attacks on Ecuador&#x27;s public institutions, April 2019 · Rankshift',
  ],
  [
    '/datasets/attack-volume?from=2019-04-12&to=2019-04-10',
    'There is no ranking to tell of · Attacks on Ecuador&#x27;s public institutions, April 2019 · Rankshift',
  ],
  [
    '/datasets/attack-volume/countries/EC?from=2019-04-18&to=2019-04-01',
    'This cannot be told · Ecuador · Rankshift',
  ],
  ['/es/datasets/attack-volume/countries/QQ', '“QQ” no es el código de ningún país · Rankshift'],
  ['/datasets/gone/countries/EC', 'There is no dataset “gone” · Rankshift'],
  ['/es/datasets/gone', 'No existe el conjunto de datos “gone” · Rankshift'],
  ['/claims/gone/edit', 'There is no such page · Rankshift'],
  ['/es/nada', 'Esta página no existe · Rankshift'],
  [
    '/?from=2030-01-01&to=2030-02-01',
    'No country can be ranked from 16 to 31 January 2030 · Attacks by target country, April 2019',
  ],
])('says in the title of %s of which dataset there is nothing to tell', async (path, title) => {
  expect(titleOf(await page(path))).toBe(title);
});

it('names no places among none', async () => {
  const html = await page('/datasets/attack-volume?from=2030-01-01&to=2030-02-01');
  expect(html).toContain('Places over time');
  expect(html).not.toMatch(/among (<!-- -->)?0 /);
});
