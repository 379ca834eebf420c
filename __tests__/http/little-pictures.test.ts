import { type Api, csv, publishCsv, startApi } from './start-api';

const AFTERNOON =
  'from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-11&compareTo=2019-04-11T12:00';
const KINDS = [
  `country-ranking/rank-shift.svg?${AFTERNOON}`,
  `country-ranking/before-and-now.svg?${AFTERNOON}`,
  'attack-volume/timeline.svg?by=source',
  'attack-volume/timeline.svg?by=type&axis=log',
  'attack-volume/map.svg?flows=10&key=EC',
  'attack-volume/map.svg?shows=change',
  'attack-volume/breakdown.svg?by=organisation',
];
const SIZES = [
  'width=320&height=240',
  'width=1200&height=240',
  'width=2400&height=300',
  'width=6000&height=240',
];

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ask = (path: string) => api.call('GET', `/datasets/${path}`, { token: null });

/** The picture; where it has no room at its size, at the height that the answer asks for. */
async function drawn(path: string): Promise<string> {
  const first = await ask(path);
  if (first.status === 200) return first.text();
  const { status, detail = '' } = await first.json();
  expect([status, detail]).toEqual([
    422,
    expect.stringMatching(/has no room .* at least \d+ pixels of height/),
  ]);
  const [, height = ''] = /at least (\d+)/.exec(detail) ?? [];
  expect(Number(height)).toBeLessThan(700);
  const again = await ask(path.replace(/height=\d+/, `height=${height}`));
  expect(again.status).toBe(200);
  return again.text();
}

/** Numbers of a drawing that can be nothing but positive, and its mark. */
function expectRight(svg: string): void {
  const face = svg.replace(/<metadata>.*<\/style>/s, '');
  expect(face.match(/ (?:font-size|width|height|r)="(?:-|NaN)[^"]*"/g)).toBeNull();
  expect(face.includes('NaN')).toBe(false);
  expect(face).toMatch(/<g fill="[^"]*" fill-opacity="0\.085" font-size="(?:1[4-9]|[2-9]\d|\d{3,})/);
}

it.each(KINDS.flatMap((kind) => SIZES.map((size) => `${kind}&${size}`)))(
  'is right and marked, or says which height it needs: %s',
  async (path) => expectRight(await drawn(path)),
);

it('names the first of many filters and counts the others', async () => {
  const types = Array.from(
    { length: 14 },
    (_, i) => `&type=${i}${encodeURIComponent('a long name '.repeat(15))}`,
  );
  const path = `attack-volume/timeline.svg?by=source&type=Login+attempts+(modelled)${types.join('')}`;
  const svg = await drawn(path);
  expectRight(svg);
  expect(svg).toContain('only Login attempts (modelled)');
  expect(svg).toContain('and 13 more filters');
});

it('has room for what is named at length, in an article and in a frame of another page', async () => {
  await api.createDataset('named-at-length', { sides: ['target'], measure: 'm'.repeat(200) });
  const rows = Array.from({ length: 14 }, (_, i) =>
    ['11', '12'].map(
      (day) => `2019-04-${day},,EC,${'o'.repeat(490)}${i},${i} ${'type '.repeat(98)},${9 * Number(day) + i}`,
    ),
  );
  await publishCsv(api, 'named-at-length', csv(...rows.flat()));
  for (const by of ['organisation', 'type']) {
    for (const kind of ['timeline', 'breakdown', 'rank-shift', 'before-and-now']) {
      for (const size of ['', '&width=420&height=500', '&width=640&height=400']) {
        const answer = await ask(`named-at-length/${kind}.svg?by=${by}${size}`);
        expect([kind, by, size, answer.status]).toEqual([kind, by, size, 200]);
      }
    }
  }
});
