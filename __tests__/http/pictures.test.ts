import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import type { Evidence } from '@/lib/domain/evidence';
import { readDensity, readSize, readTexts } from '../pictures/read-texts';
import { type Api, csv, problem, publishCsv, startApi, wrongFields } from './start-api';

const LADDER = '/datasets/country-ranking/rank-shift';
const PICTURES = [
  '/datasets/country-ranking/before-and-now',
  '/datasets/attack-volume/map',
  '/datasets/attack-volume/timeline',
  '/datasets/attack-volume/breakdown',
];

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const ask = (path: string) => api.call('GET', path, { token: null });

async function bytes(path: string): Promise<Buffer> {
  const response = await ask(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

/** All that can be read on a picture. */
function faceOf(svg: string): string {
  const [, drawn = ''] = svg.split('</metadata>');
  return drawn
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll('</tspan>', ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&');
}

async function evidenceOf(path: string): Promise<Evidence> {
  return JSON.parse(readTexts(await bytes(path))['Rankshift Evidence'] ?? 'null');
}

describe('a picture by its address', () => {
  it.each([
    ['', 1200, 675],
    ['?preset=article', 1200, 675],
    ['?scale=2', 2400, 1350],
    ['?scale=4', 4800, 2700],
    ['?preset=square&scale=4', 4320, 4320],
    ['?preset=square', 1080, 1080],
    ['?preset=story&theme=dark', 1080, 1920],
    ['?preset=a4', 3508, 2480],
    ['?width=400&height=300', 400, 300],
    ['?width=800', 800, 450],
  ])('has the size that was asked for: %s', async (query, width, height) => {
    expect(await readSize(await bytes(`${LADDER}.png${query}`))).toEqual([width, height]);
  });

  it.each([
    ['preset=a4', 300],
    ['preset=a4&scale=2', 600],
    ['preset=article&scale=4', null],
  ])('says how large it is in print, where it is made for that: %s', async (query, dotsPerInch) => {
    expect(readDensity(await bytes(`${LADDER}.png?${query}`))).toBe(dotsPerInch);
  });

  it('is in Spanish where that was asked for, in drawing and evidence', async () => {
    const face = faceOf(await (await ask(`${LADDER}.svg?lang=es`)).text());
    expect(face).toMatch(/Ecuador subió.*Simulado.*horas de America\/Guayaquil.*simulado/s);
    expect((await evidenceOf(`${LADDER}.png?lang=es`)).title).toMatch(/^Ecuador subió/);
  });

  it('is an image that says how it is saved', async () => {
    const png = await ask(`${LADDER}.png?download=true&from=2019-04-11&to=2019-04-12`);
    expect(png.headers.get('content-type')).toBe('image/png');
    expect(png.headers.get('content-disposition')).toBe(
      'attachment; filename="country-ranking_rank-shift_ecuador_2019-04-11_2019-04-11_vs-2019-04-10.png"',
    );
    const svg = await ask(`${LADDER}.svg`);
    expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    const text = await svg.text();
    expect(text).toMatch(/<text[^>]*>.*Ecuador/s);
    expect(text).toContain('@font-face');
  });

  it.each([
    [
      `${LADDER}.png?key=PE&from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-10&compareTo=2019-04-11&scale=2&lang=es`,
      'country-ranking_rank-shift_peru_2019-04-11-1200_2019-04-11-1800_vs-2019-04-10-2019-04-10_2x-es.png',
    ],
    [
      '/datasets/attack-volume/timeline.svg?by=source&axis=log&key=GB&type=Scan&from=2019-04-11&to=2019-04-13&transparent=true',
      'attack-volume_volume-log-by-source_united-kingdom_2019-04-11_2019-04-12_type-scan_transparent.svg',
    ],
  ])('says in its name what it is: %s', async (path, name) => {
    const answer = await ask(path);
    expect(answer.headers.get('content-disposition')).toBe(`inline; filename="${name}"`);
  });

  it.each([
    [
      '/datasets/attack-volume/rank-shift.svg?key=EC',
      ['by=source', 'by=target', 'by=source&axisFrom=2019-04-01'],
    ],
    ['/datasets/attack-volume/before-and-now.svg?key=EC', ['by=source', 'by=target']],
    ['/datasets/attack-volume/timeline.svg?by=type', ['top=3', 'top=7', 'axis=log']],
    [
      '/datasets/attack-volume/map.svg?flows=5',
      ['side=source', 'side=target', 'side=source&flowsDataset=attack-volume'],
    ],
  ])('has another name than others of the same: %s', async (path, queries) => {
    const names = queries.map(async (query) => {
      const answer = await ask(`${path}&${query}`);
      return `${answer.status} ${answer.headers.get('content-disposition')}`;
    });
    const answered = await Promise.all(names);
    expect(answered.filter((name) => !name.startsWith('200'))).toEqual([]);
    expect(new Set(answered).size).toBe(queries.length);
  });

  it.each(PICTURES)('is drawn of every kind: %s', async (path) => {
    const query = path.endsWith('breakdown') ? '?by=type' : '';
    const png = PNG.sync.read(await bytes(`${path}.png${query}`));
    expect(png.width).toBe(1200);
    expect((await ask(`${path}.svg${query}`)).status).toBe(200);
  });

  it('leads to the same picture, however it was to look, where no page shows it', async () => {
    const shown = '/datasets/attack-volume/breakdown.svg?by=type&source=RU';
    const looks = 'width=560&height=540&texts=few&theme=dark&transparent=true&download=true';
    const png = await bytes(`${shown.replace('.svg', '.png')}&${looks}`);
    const [, permalink = ''] = /"permalink":"([^"]+)"/.exec(png.toString('latin1')) ?? [];
    expect([...new URL(permalink).searchParams].sort().map(String)).toEqual(['by,type', 'source,RU']);
  });

  it('is not made again, nor sent again, to who has it', async () => {
    const first = await ask(`${LADDER}.png`);
    const etag = first.headers.get('etag') ?? '';
    const again = await api.call('GET', `${LADDER}.png`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const other = await api.call('GET', `${LADDER}.png?theme=dark`, { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
  });

  it('is transparent where that was asked for, and only there', async () => {
    const corner = async (query: string) => PNG.sync.read(await bytes(`${LADDER}.png${query}`)).data[3];
    expect(await corner('?transparent=true')).toBe(0);
    expect(await corner('')).toBe(255);
  });
});

describe('the evidence in a picture', () => {
  it('has a hash that anybody can work out again from the files that it names', async () => {
    const evidence = await evidenceOf(`${LADDER}.png?from=2019-04-11T12:00&to=2019-04-11T18:00`);
    expect(evidence).toMatchObject({
      status: 'simulated',
      timeZone: 'America/Guayaquil',
      tieRule: 'competition',
    });
    const hash = createHash('sha256');
    for (const file of evidence.data.files) hash.update(await (await fetch(file)).text());
    expect(hash.digest('hex')).toBe(evidence.data.sha256);
  });

  it.each([
    ['attack-volume', 'by=type&axis=log'],
    ['attack-volume', 'side=source&at=2019-04-11T17:00:00-05:00&flows=5'],
    ['country-ranking', 'side=target&flows=5&flowsDataset=attack-volume'],
    ['attack-volume', 'side=source&shows=change&from=2019-04-11&to=2019-04-12'],
  ])('has one of all that is drawn, of %s with %s', async (slug, query) => {
    const kind = query.startsWith('by') ? 'timeline' : 'map';
    const { data, permalink } = await evidenceOf(`/datasets/${slug}/${kind}.png?${query}`);
    const hash = createHash('sha256');
    for (const file of data.files) hash.update(await (await fetch(file)).text());
    expect(hash.digest('hex')).toBe(data.sha256);
    for (const name of ['axis', 'at', 'shows']) {
      const asked = new URLSearchParams(query).get(name);
      expect(new URL(permalink).searchParams.get(name)).toBe(asked);
    }
  });

  it('stands on its face as well', async () => {
    const path = `${LADDER}.svg?tz=Europe/Paris`;
    const svg = await (await ask(path)).text();
    const { data, permalink, madeOn } = await evidenceOf(path.replace('.svg', '.png'));
    const face = faceOf(svg);
    expect(face).toContain(data.sha256);
    expect(face.replaceAll(/\s/g, '')).toContain(permalink);
    expect(face).toContain('Europe/Paris');
    expect(face).toContain(madeOn.slice(0, 4));
  });

  it('names the period and the dataset compared with, the rounding and the population, on face and in file', async () => {
    const from = 'from=2019-04-11&to=2019-04-12&compareFrom=2019-04-09&compareTo=2019-04-10';
    const path = `${LADDER}.svg?${from}&per=million&rounding=1000`;
    const svg = await (await ask(path)).text();
    const evidence = await evidenceOf(path.replace('.svg', '.png'));
    expect(evidence).toMatchObject({ rounding: '1000', population: { year: 2018 }, compareDataset: null });
    expect(faceOf(svg)).toContain('before: on 9 April 2019');
    expect(faceOf(svg)).toContain('counts rounded to the nearest 1,000');
    expect(faceOf(svg)).toMatch(/Population of 2018: World Bank.*CC BY 4\.0/);

    await api.createDataset('last-year', { measure: 'request' });
    await api.createDataset('this-year', { measure: 'request' });
    await publishCsv(api, 'last-year', csv('2019-04-11,PE,EC,,,5', '2019-04-11,PE,BR,,,9'));
    await publishCsv(api, 'this-year', csv('2019-04-11,PE,EC,,,50', '2019-04-11,PE,BR,,,9'));
    const compared = '/datasets/this-year/before-and-now.svg?by=target&key=EC&compareDataset=last-year';
    expect(faceOf(await (await ask(compared)).text())).toContain('in “Data of last-year”');
    expect((await evidenceOf(compared.replace('.svg', '.png'))).compareDataset?.slug).toBe('last-year');
  });

  it('is told in words made from the data to those who do not see it', async () => {
    const desc = async (path: string) =>
      /<desc>(.*?)<\/desc>/.exec(await (await ask(path)).text())?.[1] ?? '';
    expect(await desc('/datasets/attack-volume/map.svg?side=source')).toMatch(/\d+ countries with data/);
    expect(await desc('/datasets/attack-volume/timeline.svg')).toMatch(/Most: .* attacks/);
    expect(await desc('/datasets/attack-volume/breakdown.svg?by=type&lang=es')).toMatch(/\d %\)/);
    expect(await desc(`${LADDER}.svg`)).toMatch(/^Ecuador /);
  });

  it('leads to a page of the same countries and periods', async () => {
    const { permalink } = await evidenceOf(`${LADDER}.png?key=PE`);
    const page = await fetch(permalink);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<title>Peru /);
  });
});

it('credits no population on a map, which divides by none', async () => {
  expect(await wrongFields(ask('/datasets/attack-volume/map.png?per=million'))).toEqual(['per']);
  const { population } = await evidenceOf('/datasets/attack-volume/map.png?side=source');
  expect(population).toBeNull();
});

describe('simulated data', () => {
  it('is marked across every picture, and no parameter takes that away', async () => {
    expect(await (await ask(`${LADDER}.svg?transparent=true`)).text()).toMatch(/fill-opacity.*simulated/s);
    expect(await wrongFields(ask(`${LADDER}.png?watermark=false`))).toEqual(['watermark']);
  });

  it('is not confused with measured data', async () => {
    await api.createDataset('measured-here', { sides: ['source'] });
    await publishCsv(
      api,
      'measured-here',
      csv('2019-04-11,PE,,,,5', '2019-04-11,EC,,,,9', '2019-04-12,EC,,,,1'),
    );
    const svg = await (await ask('/datasets/measured-here/map.svg')).text();
    expect(svg).toContain('Measured');
    expect(svg.replace(/<metadata>.*?<\/metadata>/s, '')).not.toMatch(/simulated/i);
  });

  it('is not drawn over what was measured, in no form', async () => {
    await api.createDataset('counted', { sides: ['target'] });
    await publishCsv(api, 'counted', csv('2019-04-11,,EC,,,5', '2019-04-11,,BR,,,9'));
    const asked = '/datasets/counted/map.png?side=target&key=EC&flows=10&flowsDataset=attack-volume';
    for (const path of [asked, asked.replace('.png', '.svg')]) {
      expect((await problem(ask(path), 422)).detail).toBe(
        "The flows of “Attacks on Ecuador's public institutions, April 2019” are simulated and the figures of this map are measured, which are never drawn together. Ask for flows of a dataset that is measured, too.",
      );
    }
  });
});

describe('hostile requests', () => {
  it.each([
    ['width=100000&height=100000', ['width', 'height']],
    ['width=-1', ['width']],
    ['height=1e9', ['height']],
    ['scale=3', ['scale']],
    ['preset=a4&scale=4', ['scale']],
    ['width=6000&height=6000&scale=4', ['scale']],
    ['theme=url(x)', ['theme']],
    ['lang=../../etc', ['lang']],
    ['places=0-9', ['places']],
    ['key=', ['key']],
    ['key=%00', ['key']],
    ['by=target&organisation=a%00', ['organisation.0']],
  ])('are refused with the field that is wrong: %s', async (query, fields) => {
    expect(await wrongFields(ask(`${LADDER}.png?${query}`))).toEqual(fields);
  });

  it.each([
    'map',
    'timeline?by=source',
    'breakdown?by=target',
    'rank-shift?by=target',
    'before-and-now?by=source',
  ])('for a country that is none say so, as its page does: %s', async (path) => {
    const [kind = '', query = ''] = path.split('?');
    const told = await problem(ask(`/datasets/attack-volume/${kind}.svg?${query}&key=QQ`), 422);
    expect(told.detail).toBe('“QQ” is no country’s code: two letters of ISO 3166-1, XK, or ZZ.');
    expect(told.errors?.map(({ field }) => field)).toEqual(['key']);
    expect((await ask(`/datasets/attack-volume/${kind}.svg?${query}&key=ZZ`)).status).toBe(200);
  });

  it.each([
    ['timeline', 'from=0001-01-01&to=9999-12-31', ['from', 'to']],
    ['rank-shift', 'by=source&axisFrom=1800-01-01', ['axisFrom']],
  ])('for a time in which data would not be seen say of when it is: %s?%s', async (kind, query, fields) => {
    const told = await problem(ask(`/datasets/attack-volume/${kind}.png?${query}`), 422);
    expect(told.errors?.map(({ field }) => field)).toEqual(fields);
    expect(told.detail).toContain('The data runs from 2019-04-08T00:00:00-05:00 to 2019-04-19');
  });

  it.each([
    'timeline.svg?',
    'timeline.svg?axis=log&by=type&',
    'map.svg?',
    'breakdown.svg?by=type&',
    'rank-shift.svg?by=source&',
  ])('for a time without data are told that there is none: %s', async (path) => {
    const of = async (query: string) => (await ask(`/datasets/attack-volume/${path}${query}`)).text();
    const told = /<desc>[^<]*\. There is no data [^<]*January 2030\.<.*<text[^>]*>There is no data/s;
    expect(told.test(await of('from=2030-01-01&to=2030-02-01'))).toBe(true);
    const early = 'from=1800-01-01&to=1801-01-01&organisation=x&lang=es';
    expect(faceOf(await of(early))).toMatch(/Con estos filtros no hay datos .*1800\./);
    expect((await of('from=2019-04-11&to=2019-04-12')).includes('There is no data')).toBe(false);
  });

  it('for a moment that no bucket begins at say where the first begins', async () => {
    const told = await problem(ask('/datasets/attack-volume/map.png?at=2019-04-11T17:07:00-05:00'), 422);
    expect(told.errors?.map(({ field }: { field: string }) => field)).toEqual(['at']);
    expect(await wrongFields(ask('/datasets/attack-volume/map.png?flows=7&shows=all'))).toEqual([
      'shows',
      'flows',
    ]);
  });

  it('for pictures and datasets that do not exist say what there is', async () => {
    expect((await problem(ask('/datasets/country-ranking/selfie.png'), 404)).detail).toContain('rank-shift');
    await problem(ask('/datasets/none/rank-shift.png'), 404);
    await problem(ask('/datasets/country-ranking/..%2f..%2fpasswd.png'), 404);
    expect((await problem(ask('/datasets/country-ranking/pictures/rank-shift.gif'), 404)).detail).toContain(
      '.png',
    );
  });

  it('cannot write markup into a drawing', async () => {
    await api.createDataset('evil', {
      measure: '</text><script>alert(1)</script>',
      publisher: '"><image href="http://example.org/x"/>',
      sides: ['source'],
    });
    await publishCsv(
      api,
      'evil',
      csv('2019-04-11,PE,,<script>alert(2)</script>,,5', '2019-04-12,EC,,]]>&<b>,,9'),
    );
    const svg = await (await ask('/datasets/evil/breakdown.svg?by=organisation')).text();
    expect(svg).not.toMatch(/<script|<image|<b>/);
    expect(PNG.sync.read(await bytes('/datasets/evil/breakdown.png?by=organisation')).width).toBe(1200);
  });

  it('cannot break a drawing with a character that no drawing can hold', async () => {
    // Files with such names are refused now, and what was taken in before stays.
    const asked = `by=source&type=${encodeURIComponent('Ring\x07bell')}&type=${encodeURIComponent('\uffff')}`;
    const path = '/datasets/attack-volume/timeline';
    const svg = await (await ask(`${path}.svg?${asked}`)).text();
    expect(svg).toContain('Ring\ufffdbell');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(svg).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
    expect(PNG.sync.read(await bytes(`${path}.png?${asked}`)).width).toBe(1200);
  });

  it('bring along the fonts of their letters, and only of those', async () => {
    const subsets = async (path: string) => {
      const svg = await (await ask(path)).text();
      return [...svg.matchAll(/font-family:'([^']+)'[^}]*?unicode-range:([^;]+)/g)].map(
        ([, family, letters]) => `${family} ${letters?.split(',')[0]}`,
      );
    };
    expect(await subsets(`${LADDER}.svg?lang=es`)).toEqual([
      'Inter U+0000-00FF',
      'Source Serif 4 U+0000-00FF',
    ]);
    await api.createDataset('letters', { sides: ['source'] });
    const names = ['Łódź', 'Αθήνα', 'Киев', '中国银行', 'العربية'];
    await publishCsv(api, 'letters', csv(...names.map((name) => `2019-04-11,PE,,${name},,5`)));
    const path = '/datasets/letters/breakdown.svg?by=organisation';
    const found = await subsets(path);
    expect(found).toEqual(expect.arrayContaining(['Inter U+0100-02BA', 'Inter U+0301', 'Inter U+0370-0377']));
    expect(found).toHaveLength(5);
    const face = faceOf(await (await ask(path)).text());
    for (const name of names) expect(face).toContain(name);
  });

  it('that come many at once are drawn or told to come again, and the server stands', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => ask(`${LADDER}.png?width=${400 + i}&height=300`)),
    );
    const states = new Set(answers.map(({ status }) => status));
    expect([...states].every((status) => status === 200 || status === 503)).toBe(true);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
    expect((await ask(`${LADDER}.png`)).status).toBe(200);
  });
});

it('is described with its parameters', async () => {
  const { paths } = await api.get<{ paths: Record<string, { get: { parameters: { name: string }[] } }> }>(
    '/openapi.json',
  );
  const names = paths['/datasets/{slug}/rank-shift.png']?.get.parameters.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['slug', 'preset', 'scale', 'theme', 'transparent', 'key', 'compareFrom']),
  );
});
