import { type Api, answer, csv, PASSPORT, problem, publishCsv, startApi } from './start-api';

let api: Api;
let id: string;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('kept');
  id = await publishCsv(api, 'kept', csv('2024-04-01,US,EC,,,10'));
});
afterAll(() => api.stop());

/** Every route that writes, with a request that would do something. */
const WRITES: [method: string, path: string, body?: string][] = [
  ['POST', '/datasets', JSON.stringify({ slug: 'made', title: 'Made', passport: PASSPORT })],
  ['DELETE', '/datasets/kept'],
  ['POST', '/datasets/kept/uploads?filename=a.csv', csv('2024-04-02,US,EC,,,1')],
  ['POST', '/uploads?filename=a.csv', csv('2024-04-02,US,EC,,,1')],
  ['POST', '/uploads/{id}/read', '{}'],
  ['POST', '/uploads/{id}/check', '{}'],
  ['POST', '/uploads/{id}/publish', JSON.stringify({ dataset: 'kept', mode: 'append' })],
  ['DELETE', '/uploads/{id}'],
  ['POST', '/claims', '{}'],
  ['PATCH', '/claims/{id}', '{}'],
  ['DELETE', '/claims/{id}'],
  ['POST', '/tus'],
  ['PATCH', '/tus/{id}'],
  ['DELETE', '/tus/{id}'],
];
const write = (method: string, path: string, body?: string, init: object = {}) =>
  api.call(method, path.replace('{id}', id), { ...(body === undefined ? {} : { body }), ...init });

it('lists every route that writes', async () => {
  const { paths } = await api.get<{ paths: Record<string, object> }>('/openapi.json');
  const described = Object.entries(paths).flatMap(([path, calls]) =>
    Object.keys(calls)
      .filter((method) => method !== 'get')
      .map((method) => `${method.toUpperCase()} ${path.replace('{slug}', 'kept')}`),
  );
  const listed = WRITES.map(([method, path]) => `${method} ${path.split('?')[0]}`);
  expect(described.length).toBeGreaterThan(6);
  expect(described.filter((call) => !listed.includes(call) && !call.endsWith(' /session'))).toEqual([]);
});

describe.each(WRITES)('%s %s', (method, path, body) => {
  it('needs a token, and the right one', async () => {
    for (const token of [null, 'wrong-token-of-some-length', `${api.token} `.slice(1)]) {
      const response = write(method, path, body, { token });
      expect((await response).headers.get('www-authenticate')).toBe('Bearer');
      await problem(response, 401);
    }
  });

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('is refused to the page of another site, even with the token: %j', async (headers) => {
    await problem(write(method, path, body, { headers }), 403);
    await problem(write(method, path, body, { headers, token: null }), 403);
  });
});

it('has let none of those writes through', async () => {
  await problem(api.call('GET', '/datasets/made'), 404);
  expect(await api.get('/datasets/kept')).toMatchObject({ attacks: 10, uploads: [{ id }] });
});

it('lets everybody read, without a token and from any page', async () => {
  const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  const response = await api.call('GET', '/datasets/kept', { token: null, headers });
  expect(response.status).toBe(200);
});

const signIn = (token: string, headers = {}) =>
  api.call('POST', '/session', { token: null, json: { token }, headers });

it('signs in with the token for a cookie that scripts and other sites cannot use', async () => {
  const response = await signIn(api.token);
  expect(response.status).toBe(204);
  const cookie = response.headers.get('set-cookie') ?? '';
  const [value = '', ...attributes] = cookie.split('; ');
  expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict']);
  expect(cookie).not.toContain(api.token);
  const origin = new URL(api.url).origin;
  const made = { slug: 'by-session', title: 'By session', passport: PASSPORT };
  const headers = { cookie: value, origin, 'sec-fetch-site': 'same-origin' };
  await answer(api.call('POST', '/datasets', { token: null, json: made, headers }), 201);
  const forged = [
    value.replace(/=\d+/, '=99999999999'),
    `${value}x`,
    value.replace(/\..*/, '.'),
    'rankshift_session=',
  ];
  for (const cookie of forged) {
    await problem(api.call('DELETE', '/datasets/by-session', { token: null, headers: { cookie } }), 401);
  }
  await problem(
    api.call('DELETE', '/datasets/by-session', {
      token: null,
      headers: { ...headers, origin: 'http://evil.example' },
    }),
    403,
  );
});

it('does not sign in with another token, none, or from another site', async () => {
  await problem(signIn('not-the-token'), 401);
  await problem(signIn(''), 400);
  await problem(signIn(api.token, { origin: 'https://evil.example' }), 403);
  await problem(api.call('POST', '/session', { token: null, body: 'token' }), 400);
});

it('signs out by ending the cookie', async () => {
  const response = await api.call('DELETE', '/session', { token: null });
  expect(response.status).toBe(204);
  expect(response.headers.get('set-cookie')).toMatch(/^rankshift_session=; .*HttpOnly.*Max-Age=0/);
});
