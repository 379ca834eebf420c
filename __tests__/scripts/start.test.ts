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
  it('shows a token once and keeps only its hash', async () => {
    const dataDir = path.join(folder, 'kept', 'data');
    const first = start({ DATA_DIR: dataDir });
    const url = await first.ready();
    const token = new RegExp(`sign in at ${url}/sign-in with the token ([\\w-]{43})$`, 'm').exec(
      first.output(),
    )?.[1];
    const file = path.join(dataDir, 'token.sha256');
    expect(fs.readFileSync(file, 'utf8')).toBe(createHash('sha256').update(String(token)).digest('hex'));
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
    await first.stop();

    const second = start({ DATA_DIR: dataDir });
    await second.ready();
    expect(second.output()).toContain('with the token that the first start showed');
    expect(second.output()).not.toContain(String(token));
    await second.stop();
  });

  it('serves within three seconds when it has served before', async () => {
    const dataDir = path.join(folder, 'kept', 'data');
    const seconds: number[] = [];
    // Other tests run at the same time and take the processor away; what is slow by itself is slow each time.
    while (seconds.length < 4 && !seconds.some((taken) => taken < 3)) {
      const begin = performance.now();
      const server = start({ DATA_DIR: dataDir });
      await server.ready();
      seconds.push((performance.now() - begin) / 1000);
      await server.stop();
    }
    expect(Math.min(...seconds)).toBeLessThan(3);
  });

  it('makes no token when RANKSHIFT_TOKEN gives one, and does not repeat it', async () => {
    const dataDir = path.join(folder, 'given');
    const server = start({ DATA_DIR: dataDir, RANKSHIFT_TOKEN: 'sixteen-letters-' });
    await server.ready();
    expect(server.output()).not.toContain('sixteen-letters-');
    await server.stop();
    expect(fs.existsSync(path.join(dataDir, 'token.sha256'))).toBe(false);
  });
});

describe('a server that runs', () => {
  it('keeps a second one off its data, and ends with 0 on SIGTERM although a client stays connected', async () => {
    const dataDir = path.join(folder, 'shared');
    const server = start({ DATA_DIR: dataDir });
    const url = new URL(await server.ready());

    const second = start({ DATA_DIR: dataDir });
    const ending = await Promise.race([second.ended(), second.ready().then(() => second.stop())]);
    expectOneSentence(ending, /in use|another|locked/i);

    const client = net.connect(Number(url.port), url.hostname);
    client.on('error', () => {});
    client.write('POST /api/v1/uploads HTTP/1.1\r\nHost: test\r\nContent-Length: 1000\r\n\r\n');
    await once(client, 'connect');
    const begin = performance.now();
    expect((await server.stop()).code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
