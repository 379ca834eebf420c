import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Ending, type StartProcess, spawnStart } from '../support/browser/spawn-start';

let folder: string;
const started: StartProcess[] = [];

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-start-'));
});

// A test that fails leaves its servers running, and Jest waits for them.
afterEach(async () => {
  await Promise.all(started.splice(0).map((process) => process.stop()));
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Starts with a data folder of its own and a port chosen by the system, unless said otherwise. */
function start(env: Record<string, string> = {}) {
  const process = spawnStart({ PORT: '0', DATA_DIR: fs.mkdtempSync(path.join(folder, 'data-')), ...env });
  started.push(process);
  return process;
}

function expectOneSentence({ code, stderr }: Ending, sentence: RegExp) {
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}

async function listenSomewhere(): Promise<net.Server> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** What a process has taken of a processor so far; undefined where the system does not tell. */
function readProcessorSeconds(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!fs.existsSync(file)) return undefined;
  // After the name in brackets, which may hold spaces: fields 14 and 15 of proc(5), in hundredths of a second.
  const fields = fs
    .readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

describe('a start that cannot succeed says why in one sentence', () => {
  it.each(['eighty', '-1', '65536', '3000.5', '0x50'])('PORT=%s', async (port) => {
    expectOneSentence(await start({ PORT: port }).ended(), /^PORT must be a whole number from 0 to 65535/);
  });

  it('a token that is too short', async () => {
    const ending = await start({ RANKSHIFT_TOKEN: 'fifteen-letters' }).ended();
    expectOneSentence(ending, /^RANKSHIFT_TOKEN must have at least 16 characters/);
    expect(ending.stderr).not.toContain('fifteen-letters');
  });

  it('a data folder that cannot be written', async () => {
    const file = path.join(folder, 'a-file');
    fs.writeFileSync(file, '');
    const dataDir = path.join(file, 'data');
    expectOneSentence(await start({ DATA_DIR: dataDir }).ended(), /^The data folder \S+ cannot be written/);
  });

  it('a host that is not this machine', async () => {
    expectOneSentence(await start({ HOST: '192.0.2.1' }).ended(), /^HOST is "192\.0\.2\.1"/);
  });

  it('a port in use', async () => {
    const other = await listenSomewhere();
    const { port } = other.address() as net.AddressInfo;
    expectOneSentence(
      await start({ PORT: String(port) }).ended(),
      new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is already in use`),
    );
    other.close();
  });
});

describe('a start that succeeds', () => {
  // One folder for all of these: filling it at the first start takes seconds.
  let dataDir: string;
  let tokenFile: string;
  let firstOutput: string;
  let firstUrl: string;

  beforeAll(async () => {
    dataDir = path.join(folder, 'made', 'data');
    tokenFile = path.join(dataDir, 'token.sha256');
    const first = spawnStart({ PORT: '0', DATA_DIR: dataDir });
    firstUrl = await first.ready();
    firstOutput = first.output();
    await first.stop();
  });

  it('shows a token the first time and keeps only its hash', () => {
    const shown = new RegExp(`sign in at ${firstUrl}/sign-in with the token ([\\w-]{43})$`, 'm');
    const token = shown.exec(firstOutput)?.[1] ?? '';
    expect(fs.readFileSync(tokenFile, 'utf8')).toBe(createHash('sha256').update(token).digest('hex'));
    expect(fs.statSync(tokenFile).mode & 0o777).toBe(0o600);
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  it('serves within three seconds the second time and keeps the token', async () => {
    const hash = fs.readFileSync(tokenFile, 'utf8');
    const begin = performance.now();
    const server = start({ DATA_DIR: dataDir });
    await server.ready();
    // Other tests run at the same time, so the clock would measure them too; a free processor is quicker than this.
    expect(readProcessorSeconds(server.pid) ?? (performance.now() - begin) / 1000).toBeLessThan(3);
    expect(server.output()).toContain('with the token that the first start showed');
    expect(fs.readFileSync(tokenFile, 'utf8')).toBe(hash);
  });

  it('makes no token when RANKSHIFT_TOKEN gives one, and does not repeat it', async () => {
    fs.rmSync(tokenFile);
    const server = start({ DATA_DIR: dataDir, RANKSHIFT_TOKEN: 'sixteen-letters-' });
    await server.ready();
    expect(server.output()).not.toContain('sixteen-letters-');
    expect(fs.existsSync(tokenFile)).toBe(false);
  });

  it('keeps a second server off its data, and ends with 0 although a client stays connected', async () => {
    const server = start({ DATA_DIR: dataDir });
    const url = new URL(await server.ready());
    const second = start({ DATA_DIR: dataDir });
    const ending = await Promise.race([second.ended(), second.ready().then(() => second.stop())]);
    expectOneSentence(ending, /in use by another/);

    const client = net.connect(Number(url.port), url.hostname);
    client.on('error', () => {});
    await once(client, 'connect');
    client.write('POST /api/v1/uploads HTTP/1.1\r\nHost: test\r\nContent-Length: 1000\r\n\r\n');
    const begin = performance.now();
    expect((await server.stop()).code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
