import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { keepPages } from '@/scripts/lib/keep-pages.mjs';

let server: http.Server;
let url: string;
let state: string;
/** The addresses for which a page was made. */
let made: string[];
let answer: http.RequestListener;

beforeEach(async () => {
  state = 'one';
  made = [];
  answer = (_, response) => response.end(`state ${state}, page ${made.length}`);
  const handler: http.RequestListener = (request, response) => {
    made.push(request.url ?? '');
    return answer(request, response);
  };
  server = http
    .createServer(
      keepPages(
        handler,
        () => state,
        (address) => `/* ${address} */`,
      ),
    )
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

const read = async (path: string, init?: RequestInit) => (await fetch(url + path, init)).text();

it('makes a page once for each address and each state of the data', async () => {
  expect(await read('/')).toBe('state one, page 1');
  expect(await read('/')).toBe('state one, page 1');
  expect(await read('/?country=BR')).toBe('state one, page 2');
  expect(await read('/datasets/a')).toBe('state one, page 3');
  expect(await read('/datasets/a/countries/EC')).toBe('state one, page 4');
  expect(await read('/datasets/a/countries/EC')).toBe('state one, page 4');
  expect(await read('/es')).toBe('state one, page 5');
  expect(await read('/es')).toBe('state one, page 5');
  state = 'two';
  expect(await read('/')).toBe('state two, page 6');
  expect(await read('/')).toBe('state two, page 6');
});

it('does not keep a page during whose making the data changed', async () => {
  answer = (_, response) => {
    response.write(`first half of ${state}, `);
    state = 'two';
    response.end(`second half of ${state}`);
  };
  expect(await read('/')).toBe('first half of one, second half of two');
  answer = (_, response) => response.end(`all of ${state}`);
  expect(await read('/')).toBe('all of two');
});

it.each([
  ['another address', '/datasets', {}],
  ['an address below', '/datasets/a/b', {}],
  ['an address below a country', '/datasets/a/countries/EC/b', {}],
  ['a part of a page', '/', { headers: { rsc: '1' } }],
  ['a change', '/', { method: 'POST' }],
])('leaves %s alone', async (_, path, init) => {
  await read(path, init);
  await read(path, init);
  expect(made).toEqual([path, path]);
});

it.each([
  ['a page that was not found', { status: 404, headers: {} }],
  ['an error', { status: 500, headers: {} }],
  ['a page for one reader', { status: 200, headers: { 'set-cookie': 'a=b' } }],
])('does not keep %s', async (_, { status, headers }) => {
  answer = (_request, response) => response.writeHead(status, headers).end('as it was');
  for (const _time of ['first', 'second']) {
    const response = await fetch(`${url}/`);
    expect([response.status, await response.text()]).toEqual([status, 'as it was']);
  }
  expect(made).toHaveLength(2);
});

it('sends headers and body as they were, compressed for who takes it', async () => {
  const long = 'ü'.repeat(5000);
  answer = (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('x-content-type-options', 'nosniff');
    response.flushHeaders();
    response.write(Buffer.from(long));
    response.write(long, 'utf8');
    response.end();
  };
  for (const [accepted, encoding] of [
    ['gzip, br', 'gzip'],
    ['identity', null],
    ['gzip;q=0, identity', null],
  ] as const) {
    const response = await fetch(`${url}/`, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(long + long);
  }
  expect(made).toHaveLength(1);
});

const PAGE = `<!DOCTYPE html><html lang="es"><head><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/main.js"/><script src="/_next/a.js" async=""></script><script>theme()</script></head><body><p>51st to 31st</p><script src="/_next/main.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"data \\u003c"])</script></body></html>`;

it('sends what is painted first, and the data behind it on their own', async () => {
  answer = (_, response) => {
    response.setHeader(
      'link',
      '</_next/f.woff2>; rel=preload; as="font", </_next/a.css>; rel=preload; as="style"',
    );
    response.end(PAGE);
  };
  const page = await fetch(`${url}/es?country=EC`);
  expect(page.headers.get('link')).toBe('</_next/f.woff2>; rel=preload; as="font"');
  const html = await page.text();
  expect(html).toContain('<style>/* /_next/a.css */</style><link rel="stylesheet" href="/_next/a.css"');
  expect(html).toContain('data-precedence="next" disabled=""/><script>theme()</script>');
  expect(html).toContain('<p>51st to 31st</p><script>(function runWhenWanted(');
  expect(html).toContain('["/page-data?of=%2Fes%3Fcountry%3DEC","/_next/a.js","/_next/main.js"]');
  expect(html).toContain('<html data-arriving="" lang="es">');
  expect(html).not.toContain('__next_f');
  expect(html).not.toContain('async=""');
  expect(html).not.toContain('preload');

  const data = await fetch(`${url}/page-data?of=%2Fes%3Fcountry%3DEC`);
  expect(data.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await data.text()).toBe(
    '(self.__next_f=self.__next_f||[]).push([0]);\nself.__next_f.push([1,"data \\u003c"])',
  );
  expect(made).toEqual(['/es?country=EC']);
});

it('gives the data of the page that was sent, though they are newer by now, and makes what it does not keep', async () => {
  answer = (_, response) => response.end(PAGE.replace('"data', `"data of ${state}`));
  await read('/');
  state = 'two';
  expect(await read('/page-data?of=%2F')).toContain('data of one');
  expect(await read('/page-data?of=%2Fclaims')).toContain('data of two');
  expect(made).toEqual(['/', '/claims']);
});

it.each([
  '/page-data?of=',
  '/page-data?of=%',
  '/page-data?of=%2Fupload',
  '/page-data?of=%2F%2Fother.example',
])('leaves %s to the framework: there is no such page', async (path) => {
  await read(path);
  expect(made).toEqual([path]);
});
