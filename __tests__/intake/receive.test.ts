import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { type ReceiveOptions, receive } from '@/lib/intake/receive';
import { inFolder } from './take-in';

const CSV = 'date,country,attacks\n2024-01-01,EC,5\n';

async function* inChunks(bytes: Buffer, size: number) {
  for (let i = 0; i < bytes.length; i += size) yield new Uint8Array(bytes.subarray(i, i + size));
}

interface Arrived {
  content: string;
  bytes: number;
  sha256: string;
}

/** What arrives; an error must leave the folder empty. */
function arrive(bytes: Buffer | string, options: Partial<ReceiveOptions> = {}, chunk = 7): Promise<Arrived> {
  return inFolder(async (folder) => {
    const all = { maxBytes: 1000, gzip: false, expectedBytes: null, ...options };
    try {
      const { path, ...rest } = await receive(inChunks(Buffer.from(bytes), chunk), folder, all);
      return { content: await readFile(path, 'utf8'), ...rest };
    } catch (error) {
      expect(await readdir(folder)).toEqual([]);
      throw error;
    }
  });
}

describe('receive', () => {
  const sha256 = createHash('sha256').update(CSV).digest('hex');

  it('writes the bytes and tells their number and hash', async () => {
    const progress: number[] = [];
    const options = { expectedBytes: CSV.length, onProgress: (bytes: number) => void progress.push(bytes) };
    expect(await arrive(CSV, options)).toEqual({ content: CSV, bytes: CSV.length, sha256 });
    expect(progress.at(-1)).toBe(CSV.length);
  });

  it('reads a web stream', async () => {
    await inFolder(async (folder) => {
      const body = new Blob([CSV]).stream();
      expect(await receive(body, folder, { maxBytes: 100, gzip: false, expectedBytes: null })).toMatchObject({
        sha256,
      });
    });
  });

  it.each([1, 7, 1000])('unpacks gzip that comes in chunks of %d bytes, announced or not', async (chunk) => {
    const packed = gzipSync(CSV);
    const expected = { content: CSV, bytes: CSV.length, sha256 };
    expect(await arrive(packed, { gzip: true, expectedBytes: packed.length }, chunk)).toEqual(expected);
    expect(await arrive(packed, {}, chunk)).toEqual(expected);
  });

  it.each<[string, Buffer | string, Partial<ReceiveOptions>, number, RegExp]>([
    ['an empty file', '', {}, 422, /is empty/],
    ['too long a file', 'a'.repeat(1001), {}, 413, /larger than 1,000 bytes/],
    ['a file that is too long when unpacked', gzipSync('a'.repeat(1001)), {}, 413, /larger than 1,000 bytes/],
    ['a file cut short', CSV, { expectedBytes: 99 }, 400, /cut short: 37 of 99 bytes/],
    ['gzip cut short', gzipSync(CSV).subarray(0, 30), {}, 400, /damaged or cut short/],
    ['what is announced as gzip but is not', CSV, { gzip: true }, 400, /announced as gzip/],
    ['a workbook', Buffer.from('504b0304140000', 'hex'), {}, 422, /Excel workbook \(\.xlsx\)/],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), {}, 422, /PNG picture/],
    ['a web page', '<!DOCTYPE html><html>', {}, 422, /web page/],
    ['JSON', '[{"a": 1}]', {}, 422, /is JSON/],
    ['NUL bytes', 'a,b\n1,\0\n', {}, 422, /binary: byte 7 is NUL/],
  ])('refuses %s by name and leaves nothing', async (_, bytes, options, status, message) => {
    await expect(arrive(bytes, options)).rejects.toMatchObject({
      name: 'IntakeError',
      status,
      message: expect.stringMatching(message),
    });
  });

  it('tells a connection that breaks from an abort', async () => {
    async function* breaking() {
      yield Buffer.from(CSV);
      throw new Error('socket hang up');
    }
    const options = { maxBytes: 1000, gzip: false, expectedBytes: 99 };
    await inFolder(async (folder) => {
      await expect(receive(breaking(), folder, options)).rejects.toMatchObject({ status: 400 });
      const signal = AbortSignal.abort(new Error('gone'));
      await expect(receive(inChunks(Buffer.from(CSV), 5), folder, { ...options, signal })).rejects.toThrow(
        'gone',
      );
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('lets UTF-16 pass, which is full of NUL bytes', async () => {
    const wide = Buffer.from(`\ufeff${CSV}`, 'utf16le');
    expect((await arrive(wide)).bytes).toBe(wide.length);
  });
});
