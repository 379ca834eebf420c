import type { Evidence } from '@/lib/domain/evidence';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();

interface Saved {
  /** The dataset and the kind of the picture. */
  path: string;
  search: URLSearchParams;
}

/** The pictures that a page lets save, by forms or by links, as they stand in its text. */
async function picturesOf(page: string): Promise<Saved[]> {
  const html = await (await fetch(page)).text();
  const forms = formsOf(html);
  return forms.length > 0 ? forms : linksOf(html);
}

function linksOf(html: string): Saved[] {
  const links = [...html.matchAll(/<a[^>]* href="(\/api\/[^"?]+\.png)\?([^"]*)"/g)];
  return links.map(([, path = '', search = '']) => ({ path, search: withoutLooks(plain(search)) }));
}

function withoutLooks(text: string): URLSearchParams {
  const search = new URLSearchParams(text);
  for (const name of ['scale', 'theme', 'preset', 'download']) search.delete(name);
  return search;
}

function formsOf(html: string): Saved[] {
  const forms = [...html.matchAll(/<form[^>]* action="([^"]+\.png)"[^>]*>(.*?)<\/form>/gs)];
  return forms.map(([, path = '', fields = '']) => {
    const inputs = [...fields.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g)];
    const search = new URLSearchParams(inputs.map(([, name = '', value = '']) => [name, plain(value)]));
    return { path: plain(path), search };
  });
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

async function evidenceOf(address: string): Promise<Evidence> {
  const answer = await fetch(address);
  const svg = await answer.text();
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${svg}`);
  return JSON.parse(plain(/<metadata>(.*?)<\/metadata>/s.exec(svg)?.[1] ?? 'null'));
}

const evidenceOfSaved = ({ path, search }: Saved) =>
  evidenceOf(`${server.url}${path.replace(/\.png$/, '.svg')}?${search}`);

/** A permalink on the server of the test. */
const here = ({ permalink }: Evidence) => {
  const { pathname, search } = new URL(permalink);
  return `${server.url}${pathname}${search}`;
};

const isSame = (one: Saved, other: Saved) =>
  one.path === other.path && one.search.get('by') === other.search.get('by');

describe.each([
  ['/', 6],
  ['/es', 6],
  ['/?map=target&flows=10&country=EC', 6],
  ['/?map=source&shows=change&scale=log&region=americas&per=million', 6],
  ['/?country=PE&from=2019-04-09&to=2019-04-13&places=20-60&ties=dense', 6],
  ['/?at=2019-04-11T12:00:00-05:00&from=2019-04-11&to=2019-04-12&axis=log&stack=type', 6],
  ['/datasets/attack-volume?tz=Asia/Kolkata&by=type', 6],
  ['/datasets/attack-volume?by=organisation&organisation=Banco+Central+del+Ecuador&stack=none', 6],
  ['/datasets/attack-volume/countries/RU?from=2019-04-10&to=2019-04-12', 2],
])('every picture of %s', (page, count) => {
  it('says an address that shows the same, made of the same data', async () => {
    const forms = await picturesOf(`${server.url}${page}`);
    expect(forms).toHaveLength(count);
    for (const form of forms) {
      const { title, period, comparePeriod, data, ...evidence } = await evidenceOfSaved(form);
      const there = await picturesOf(here(evidence as Evidence));
      const same = there.find((other) => isSame(form, other));
      expect([form.path, evidence.permalink, same]).not.toContain(undefined);
      const shown = await evidenceOfSaved(same as Saved);
      expect({ of: form.path, title, period, comparePeriod, sha256: data.sha256 }).toEqual({
        ...{ of: form.path, title: shown.title, period: shown.period },
        ...{ comparePeriod: shown.comparePeriod, sha256: shown.data.sha256 },
      });
    }
  });
});

it.each([
  'rank-shift.svg?by=source&target=EC&theme=dark&scale=1',
  'timeline.svg?by=source&top=3&preset=square',
  'timeline.svg?bucket=day',
  'breakdown.svg?by=source',
  'map.svg?side=source&target=EC',
])('says its own address where no page shows %s', async (picture) => {
  const address = `${server.url}/api/v1/datasets/attack-volume/${picture}`;
  const evidence = await evidenceOf(address);
  expect(evidence.permalink).toMatch(/\/api\/v1\/datasets\/attack-volume\/[a-z-]+\.svg\?/);
  expect(evidence.permalink).not.toMatch(/theme|preset|scale/);
  const again = await evidenceOf(here(evidence));
  expect(again).toEqual(evidence);
});

it('has one hash for the same data in every language', async () => {
  const of = (lang: string) =>
    evidenceOf(`${server.url}/api/v1/datasets/attack-volume/timeline.svg?by=source&top=7&lang=${lang}`);
  const [english, spanish] = await Promise.all([of('en'), of('es')]);
  expect(spanish.title).not.toBe(english.title);
  expect(spanish.data).toEqual(english.data);
});
