import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { ready } from '@/lib/server/runtime';
import { receiveUpload } from '@/lib/server/uploads/receive-upload';
import { incomingFolder, resumableUploads } from '@/lib/server/uploads/resumable-uploads';
import { crashFile } from './crash-file';

type Runtime = Awaited<ReturnType<typeof ready>>;

export type Way = 'post' | 'tus';

const TUS = { 'tus-resumable': '1.0.0' };
const PART_BYTES = 40_000;
const CHUNK_BYTES = 8_192;

/** Receives a file as a plain POST does. @returns its id */
export async function receiveByPost(runtime: Runtime, filename: string): Promise<string> {
  const bytes = crashFile(filename);
  async function* body() {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      yield bytes.subarray(at, at + CHUNK_BYTES);
      await turn();
    }
  }
  const file = { body: body(), filename, gzip: false, expectedBytes: bytes.length };
  return (await receiveUpload(runtime, file)).id;
}

/** Receives a file in parts; one that was begun goes on from where it stopped. @returns its id */
export async function receiveInParts(runtime: Runtime, filename: string, begun?: string): Promise<string> {
  const server = resumableUploads(runtime);
  const ask = (method: string, address: string, headers: Record<string, string>, body?: Buffer) =>
    server.handleWeb(
      new Request(new URL(address, 'http://localhost'), {
        method,
        headers: { ...TUS, ...headers },
        body: body ? new Uint8Array(body) : null,
      }),
    );
  const bytes = crashFile(filename);
  const metadata = `filename ${Buffer.from(filename).toString('base64')}`;
  const announced = { 'upload-length': String(bytes.length), 'upload-metadata': metadata };
  const address = begun ?? String((await ask('POST', '/api/v1/tus', announced)).headers.get('location'));
  let offset = Number((await ask('HEAD', address, {})).headers.get('upload-offset'));
  for (;;) {
    const part = bytes.subarray(offset, offset + PART_BYTES);
    const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    const answer = await ask('PATCH', address, headers, part);
    if (answer.status === 200) return (await answer.json()).id;
    if (answer.status !== 204) throw new Error(`${answer.status}: ${await answer.text()}`);
    offset += part.length;
  }
}

/** The files of which a part has arrived. */
export async function waiting(runtime: Runtime): Promise<{ address: string; filename: string }[]> {
  const folder = incomingFolder(runtime);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(async (name) => {
      const { id, metadata } = JSON.parse(await readFile(path.join(folder, name), 'utf8'));
      return { address: `/api/v1/tus/${id}`, filename: metadata.filename };
    }),
  );
}
