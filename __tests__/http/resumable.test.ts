import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { type Api, csv, type Problem, problem, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const TUS = { 'tus-resumable': '1.0.0' };
const FILE = Buffer.from(csv(...Array.from({ length: 500 }, (_, i) => `2024-05-01,US,EC,o${i},,${i + 1}`)));

/** Begins an upload; its address on the API. */
async function begin(length: number, filename = 'resumed.csv'): Promise<string> {
  const response = await api.call('POST', '/tus', {
    headers: {
      ...TUS,
      'upload-length': String(length),
      'upload-metadata': `filename ${Buffer.from(filename).toString('base64')}`,
    },
  });
  expect(response.status).toBe(201);
  return String(response.headers.get('location')).replace('/api/v1', '');
}

function append(address: string, offset: number, bytes: Buffer): Promise<Response> {
  return api.call('PATCH', address, {
    headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  });
}

it('goes on from where an upload broke off, and receives the whole file', async () => {
  const address = await begin(FILE.length);
  expect((await append(address, 0, FILE.subarray(0, 1000))).status).toBe(204);
  const head = await api.call('HEAD', address, { headers: TUS });
  expect(head.headers.get('upload-offset')).toBe('1000');
  const last = await append(address, 1000, FILE.subarray(1000));
  const received = (await last.json()) as ReceivedUpload;
  expect(received).toMatchObject({ filename: 'resumed.csv', bytes: FILE.length });
  const report = await api.check(received.id);
  expect(report.attacks).toEqual({ read: 125_250, accepted: 125_250, rejected: 0 });
  expect(await readdir(path.join(api.dataDir, 'incoming'))).toEqual([]);
});

it('refuses to go on from another place than where it stopped', async () => {
  const address = await begin(FILE.length);
  expect((await append(address, 7, FILE.subarray(7))).status).toBe(409);
  await api.call('DELETE', address, { headers: TUS });
});

it('says what is wrong with a file that arrived whole but is none of ours, and keeps nothing of it', async () => {
  const page = Buffer.from('<!doctype html><html><body>no table</body></html>');
  const last = await append(await begin(page.length, 'page.csv'), 0, page);
  expect(last.status).toBe(422);
  expect(((await last.json()) as Problem).detail).toMatch(/HTML/);
  expect(await readdir(path.join(api.dataDir, 'incoming'))).toEqual([]);
});

it('forgets an upload that its sender gave up', async () => {
  const address = await begin(FILE.length);
  await append(address, 0, FILE.subarray(0, 10));
  expect((await api.call('DELETE', address, { headers: TUS })).status).toBe(204);
  expect((await api.call('HEAD', address, { headers: TUS })).status).toBe(404);
});

it('needs sign-in, and is refused to the pages of other sites', async () => {
  const headers = { ...TUS, 'upload-length': '10' };
  await problem(api.call('POST', '/tus', { headers, token: null }), 401);
  await problem(api.call('POST', '/tus', { headers: { ...headers, origin: 'https://evil.example' } }), 403);
  await problem(api.call('PATCH', '/tus/anything', { headers: TUS, token: null }), 401);
});

it('refuses a file above the limit before it is sent', async () => {
  const headers = { ...TUS, 'upload-length': String(5 * 1024 ** 4) };
  expect((await api.call('POST', '/tus', { headers })).status).toBe(413);
});
