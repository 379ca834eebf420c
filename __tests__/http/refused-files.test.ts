import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { type Api, answer, csv, problem, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const FILE = csv('2024-03-01T10:00,US,EC,Banco,Scan,5', '2024-03-01T11:00,DE,EC,Banco,Scan,6');
const staged = () => readdirSync(path.join(api.dataDir, 'staging'));
const upload = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  api.call('POST', '/uploads?filename=counts.csv', { body, headers });

it('says of a file what it is and what its columns seem to mean', async () => {
  const received = await answer<ReceivedUpload>(upload(FILE, { 'content-type': 'text/csv' }), 201);
  expect(received).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    filename: 'counts.csv',
    bytes: Buffer.byteLength(FILE),
    sha256: createHash('sha256').update(FILE).digest('hex'),
    duplicateOf: null,
    encoding: 'utf-8',
    delimiter: ',',
    reading: { encoding: 'utf-8', delimiter: ',', skipLines: 0, headerLines: 1 },
    firstRows: [
      ['2024-03-01T10:00', 'US', 'EC', 'Banco', 'Scan', '5'],
      ['2024-03-01T11:00', 'DE', 'EC', 'Banco', 'Scan', '6'],
    ],
    header: ['time', 'source_country', 'target_country', 'organisation', 'attack_type', 'attacks'],
    columns: [
      { name: 'time', samples: ['2024-03-01T10:00', '2024-03-01T11:00'], role: 'time' },
      { name: 'source_country', samples: ['US', 'DE'], role: 'source' },
      { name: 'target_country', samples: ['EC'], role: 'target' },
      { name: 'organisation', samples: ['Banco'], role: 'organisation' },
      { name: 'attack_type', samples: ['Scan'], role: 'type' },
      { name: 'attacks', samples: ['5', '6'], role: 'attacks' },
    ],
    mapping: {
      time: { column: 'time' },
      source: { column: 'source_country' },
      target: { column: 'target_country' },
      organisation: { column: 'organisation' },
      type: { column: 'attack_type' },
      attacks: { column: 'attacks' },
    },
    questions: [],
  });
});

it('takes gzip, said or not, as the file inside it', async () => {
  const packed = Uint8Array.from(gzipSync(FILE));
  for (const headers of [{ 'content-encoding': 'gzip' }, { 'content-type': 'application/gzip' }]) {
    const received = await answer<ReceivedUpload>(upload(packed, headers), 201);
    expect(received).toMatchObject({
      bytes: Buffer.byteLength(FILE),
      sha256: createHash('sha256').update(FILE).digest('hex'),
    });
  }
});

it.each([
  ['no bytes', '', /empty/],
  ['only blank lines', '\n\n \n', /empty|no row|header/],
  ['a NUL byte', 'time,country,attacks\n2024-03-01,EC,\0\n', /binary.*byte 36/],
  ['an Excel workbook', 'PK\u0003\u0004\u0014\0\u0006\0', /Excel workbook/],
  ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', /web page/],
  ['JSON', '[{"time": "2024-03-01", "attacks": 5}]', /JSON/],
])('refuses %s with a sentence, and keeps nothing of it', async (_what, body, words) => {
  const before = staged();
  const { detail } = await problem(upload(body), 422);
  expect(detail).toMatch(words);
  expect(detail).toMatch(/\.$/);
  expect(staged()).toEqual(before);
});

it('refuses gzip that is cut off or none at all', async () => {
  const before = staged();
  const half = Uint8Array.from(gzipSync(FILE).subarray(0, 60));
  expect((await problem(upload(half, { 'content-encoding': 'gzip' }), 400)).detail).toMatch(/cut short/);
  expect((await problem(upload(FILE, { 'content-encoding': 'gzip' }), 400)).detail).toMatch(/not/);
  expect(staged()).toEqual(before);
});

it('refuses a file without a name', async () => {
  for (const path of ['/uploads', '/uploads?filename=']) {
    expect((await problem(api.call('POST', path, { body: FILE }), 400)).detail).toContain('filename');
  }
});

it('keeps nothing of a file whose connection breaks before Content-Length is reached', async () => {
  const before = staged();
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  const head = [
    'POST /api/v1/uploads?filename=counts.csv HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${api.token}`,
    `Content-Length: ${FILE.length + 1000}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${FILE}`);
  await waitFor(() => staged().length > before.length);
  socket.end();
  expect(await text(socket)).not.toMatch(/^HTTP\/1.1 2/);
  await waitFor(() => staged().length === before.length);
  expect(staged()).toEqual(before);
});

async function waitFor(holds: () => boolean): Promise<void> {
  for (const until = Date.now() + 20_000; !holds() && Date.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(holds()).toBe(true);
}
