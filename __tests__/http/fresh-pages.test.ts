import { type Api, answer, csv, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** The total that a page's first figure tells. */
async function shownTotal(path: string): Promise<string | null> {
  const html = await (await fetch(api.url + path)).text();
  return /<dt[^>]*>Total attacks<\/dt><dd[^>]*>([\d,]+)<\/dd>/.exec(html)?.[1] ?? null;
}

it('shows every change of the data in the very next page', async () => {
  const page = '/datasets/fresh';
  expect((await fetch(api.url + page)).status).toBe(404);
  await api.createDataset('fresh');
  expect(await shownTotal(page)).toBeNull();
  await publishCsv(api, 'fresh', csv('2024-05-01,US,EC,,,12'));
  expect(await shownTotal(page)).toBe('12');
  expect(await shownTotal(page)).toBe('12');
  const second = await publishCsv(api, 'fresh', csv('2024-05-02,US,EC,,,30'));
  expect(await shownTotal(page)).toBe('42');
  const third = await publishCsv(api, 'fresh', csv('2024-05-03,US,EC,,,7'), 'replace');
  expect(await shownTotal(page)).toBe('7');
  await api.undo(third);
  expect(await shownTotal(page)).toBe('42');
  await api.undo(second);
  expect(await shownTotal(page)).toBe('12');
  await answer(api.call('DELETE', '/datasets/fresh'), 204);
  expect((await fetch(api.url + page)).status).toBe(404);
});

it('shows a dataset that was made anew under an old name as the new one', async () => {
  for (const [title, attacks] of [
    ['EC', 5],
    ['BR', 5],
  ] as const) {
    await api.createDataset('again');
    await publishCsv(api, 'again', csv(`2024-05-01,US,${title},,,${attacks}`));
    const html = await (await fetch(`${api.url}/datasets/again`)).text();
    expect(/<h1[^>]*>([^<]*)</.exec(html)?.[1]).toMatch(title === 'EC' ? /^Ecuador/ : /^Brazil/);
    await answer(api.call('DELETE', '/datasets/again'), 204);
  }
});

it('sends the same page with the same headers again, and parts of it to who asks for those', async () => {
  const [first, second] = [await fetch(api.url), await fetch(api.url)];
  const headers = ({ headers: all }: Response) =>
    Object.fromEntries([...all].filter(([name]) => name !== 'date'));
  expect(headers(second)).toEqual(headers(first));
  expect(headers(first)).toMatchObject({
    'cache-control': expect.stringContaining('no-store'),
    'content-security-policy': expect.stringContaining("default-src 'self'"),
    'content-type': 'text/html; charset=utf-8',
    vary: expect.stringMatching(/accept-encoding/i),
  });
  expect(await second.text()).toBe(await first.text());
  const part = await fetch(api.url, { headers: { rsc: '1' } });
  expect(part.headers.get('content-type')).toContain('text/x-component');
});

it('tells addresses apart', async () => {
  const sentence = async (search: string) =>
    /<h1[^>]*>([^<]*)</.exec(await (await fetch(`${api.url}/${search}`)).text())?.[1];
  expect(await sentence('')).toMatch(/^Ecuador/);
  expect(await sentence('?country=BR')).toMatch(/^Brazil/);
  expect(await sentence('')).toMatch(/^Ecuador/);
});

it('tells its sentence in the head, where programs that preview a link look for it, whoever asked first', async () => {
  for (const agent of ['Mozilla/5.0 Chrome/140.0.0.0', 'Twitterbot/1.0']) {
    const html = await (await fetch(`${api.url}/?country=PE`, { headers: { 'user-agent': agent } })).text();
    const [head = ''] = html.split('</head>');
    expect(head).toMatch(/<title>Peru [^<]+<\/title>/);
    expect(head).toMatch(/<meta property="og:title" content="Peru /);
  }
});

it('has an icon where browsers look for one that no page names', async () => {
  const icon = await fetch(`${api.url}/favicon.ico`);
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});
