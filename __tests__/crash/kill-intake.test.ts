import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesOf, hear, type Model, settle } from './crash-model';
import type { DataDescription } from './describe-data';
import { type Child, startChild } from './start-child';

const STEPS = ['post', 'tus', 'check', 'publish', 'undo', 'redo'];
/** Of each step, at as many moments. */
const MOMENTS = 9;

let folder: string;
let coming: Child;
const started: Child[] = [];
const model: Model = { states: new Map(), pending: null };

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rankshift-crash-'));
  await writeFile(path.join(folder, 'seeded'), 'Nothing ships with this one.');
  coming = start();
});
afterAll(async () => {
  await Promise.all(started.map((child) => child.kill()));
  await rm(folder, { recursive: true, force: true });
});

function start(): Child {
  const child = startChild(folder);
  started.push(child);
  return child;
}

/** The next process with the data open and found in order; the one after it is loading meanwhile. */
async function openNext(): Promise<Child> {
  const child = coming;
  await child.next();
  child.tell('open');
  coming = start();
  const event = await child.next();
  if (!event?.opened) throw new Error(`It did not open: ${child.complaints()}`);
  settle(model, event.opened);
  await expectNoStrays(event.opened);
  return child;
}

async function expectNoStrays({ uploads }: DataDescription): Promise<void> {
  const known = ['rankshift.duckdb', 'rankshift.duckdb.wal', 'rankshift.duckdb.tmp'];
  const names = await readdir(folder);
  expect([...known, 'seeded', 'staging', 'incoming']).toEqual(expect.arrayContaining(names));
  const staging = path.join(folder, 'staging');
  const ids = await readdir(staging).catch(() => []);
  expect(ids.sort()).toEqual(uploads.map(({ id }) => id).sort());
  for (const { id, state } of uploads) {
    const files = (await readdir(path.join(staging, id))).sort();
    expect(files).toEqual(filesOf(state, files));
  }
  await expectUnfinished(path.join(folder, 'incoming'));
}

/** Parts of files may wait for the rest. */
async function expectUnfinished(incoming: string): Promise<void> {
  const parts = await readdir(incoming).catch(() => []);
  for (const id of parts.filter((name) => !name.endsWith('.json'))) {
    const { size } = JSON.parse(await readFile(path.join(incoming, `${id}.json`), 'utf8'));
    expect((await stat(path.join(incoming, id))).size).toBeLessThan(size);
  }
  expect(parts.length % 2).toBe(0);
}

/** Lets it go on with what was left and then with new files, as far as the beginning of a step of the latter. */
async function runUntil(child: Child, step: string): Promise<void> {
  child.tell(step === 'tus' ? 'tus' : 'post');
  let isNew = false;
  for (;;) {
    const event = await child.next();
    if (!event) throw new Error(`It ended by itself: ${child.complaints()}`);
    hear(model, event);
    isNew ||= event.begin === 'anew';
    if (isNew && event.begin === step) return;
  }
}

/** Kills it and hears what it had said. */
async function kill(child: Child): Promise<void> {
  await child.kill();
  for (let event = await child.next(); event; event = await child.next()) hear(model, event);
}

/** How long each step takes, in milliseconds. */
async function measureSteps(): Promise<Map<string, number>> {
  const child = await openNext();
  child.tell('post');
  const begun = new Map<string, number>();
  const taken = new Map<string, number>();
  while (taken.size < STEPS.length) {
    const event = await child.next();
    if (!event) throw new Error(`It ended by itself: ${child.complaints()}`);
    hear(model, event);
    if (event.begin) begun.set(event.begin, performance.now());
    if (event.end) taken.set(event.end, performance.now() - (begun.get(event.end) ?? 0));
  }
  await kill(child);
  return taken;
}

it(`loses and doubles nothing, killed at ${MOMENTS} moments of each step of the intake`, async () => {
  const taken = await measureSteps();
  const hit = new Map<string, number>();
  for (let moment = 0; moment < MOMENTS; moment++) {
    for (const step of STEPS) {
      const child = await openNext();
      await runUntil(child, step);
      await sleep(((taken.get(step) ?? 0) * (moment + Math.random())) / MOMENTS);
      await kill(child);
      const at = model.pending?.step ?? 'none';
      hit.set(at, (hit.get(at) ?? 0) + 1);
    }
  }
  const last = await openNext();
  await last.kill();
  expect([...hit.keys()]).toEqual(expect.arrayContaining(STEPS));
}, 600_000);
