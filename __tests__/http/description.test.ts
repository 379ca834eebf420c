import { type Claim, claimSchema } from '@/lib/domain/claim';
import { QUESTIONS } from '@/lib/domain/questions';
import { type Api, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

interface Operation {
  summary: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, object>;
  security?: object[];
}
interface Description {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const CONTRACT: Record<string, string[]> = {
  '/datasets': ['get', 'post'],
  '/datasets/{slug}': ['get', 'delete'],
  '/datasets/{slug}/uploads': ['post'],
  '/datasets/{slug}/timeline': ['get'],
  '/datasets/{slug}/ranking': ['get'],
  '/datasets/{slug}/rank-history': ['get'],
  '/datasets/{slug}/flows': ['get'],
  '/datasets/{slug}/shift': ['get'],
  '/datasets/{slug}/surges': ['get'],
  '/datasets/{slug}/volumes': ['get'],
  '/datasets/{slug}/what-would-it-take': ['get'],
  '/datasets/{slug}/compatible-places': ['get'],
  '/uploads': ['post'],
  '/uploads/{id}': ['get', 'delete'],
  '/uploads/{id}/read': ['post'],
  '/uploads/{id}/check': ['post'],
  '/uploads/{id}/publish': ['post'],
  '/uploads/{id}/rejects.csv': ['get'],
  '/claims': ['get', 'post'],
  '/claims/{id}': ['get', 'patch', 'delete'],
  '/claims/{id}/check': ['get'],
  '/health': ['get'],
};

it('describes every call of the contract, and calls that exist', async () => {
  const description = await api.get<Description>('/openapi.json');
  expect(description.openapi).toMatch(/^3\.1\./);
  expect(description.paths).toMatchObject(
    Object.fromEntries(
      Object.entries(CONTRACT).map(([path, methods]) => [
        path,
        Object.fromEntries(methods.map((method) => [method, expect.anything()])),
      ]),
    ),
  );
  for (const [path, calls] of Object.entries(description.paths)) {
    for (const method of Object.keys(calls)) {
      const address = path.replace('{slug}', 'no-such').replace('{id}', 'no-such');
      const { status } = await api.call(method.toUpperCase(), address, { token: null });
      // 405 and the catch-all's 404 would mean that there is no such call.
      expect([path, method, [200, 204, 400, 401, 404].includes(status)]).toEqual([path, method, true]);
    }
  }
});

it('describes each operation: parameters of the path, what is sent, answers, and who may', async () => {
  const { paths } = await api.get<Description>('/openapi.json');
  for (const [path, calls] of Object.entries(paths)) {
    for (const [method, { summary, parameters = [], responses, security }] of Object.entries(calls)) {
      const named = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
      expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(summary.length).toBeGreaterThan(8);
      expect(Object.keys(responses)).toContain('default');
      if (path !== '/session') expect(security !== undefined).toBe(method !== 'get');
    }
  }
});

it('describes every parameter that a question takes', async () => {
  const { paths } = await api.get<Description>('/openapi.json');
  for (const [kind, schema] of Object.entries(QUESTIONS)) {
    const { parameters = [] } = paths[`/datasets/{slug}/${kind}`]?.get ?? {};
    const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    expect(names.sort()).toEqual(Object.keys(schema.shape).sort());
  }
});

it('refers to nothing that it does not hold', async () => {
  const description = await api.get<Description>('/openapi.json');
  const refs = JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  const names = [...refs].map(([, name]) => name ?? '');
  expect(names).not.toEqual([]);
  for (const name of names) expect(description.components.schemas).toHaveProperty(name);
});

it('tells the reported claims, as many as ship', async () => {
  const { claims } = await api.get<{ claims: Claim[] }>('/claims');
  expect(claims.length).toBeGreaterThan(10);
  expect(claims.map((claim) => claimSchema.parse(claim))).toEqual(claims);
  expect(claims.every(({ status, url }) => status === 'reported' && url.startsWith('http'))).toBe(true);
});

it('is healthy, node by node', async () => {
  expect(await api.get('/health')).toEqual({
    status: 'ok',
    nodes: [{ node: 'duckdb', ok: true, detail: expect.stringMatching(/^DuckDB v\d/) }],
  });
});

it('lets nothing between keep an answer that the next upload changes', async () => {
  for (const path of ['/datasets', '/datasets/attack-volume/ranking', '/claims', '/health']) {
    expect((await api.call('GET', path)).headers.get('cache-control')).toBe('no-store');
  }
});
