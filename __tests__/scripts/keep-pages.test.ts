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
  server = http.createServer(keepPages(handler, () => state)).listen(0, '127.0.0.1');
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
