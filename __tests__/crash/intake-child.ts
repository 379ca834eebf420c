// Opens the data folder when a line comes in, tells what it holds, and on the next line takes files in until it is
// killed: those first that a crash left on their way. Says what it begins and what has ended, one JSON a line.
import { createInterface } from 'node:readline';
import { passportSchema } from '@/lib/domain/passport';
import { ready } from '@/lib/server/runtime';
import { checkUpload } from '@/lib/server/uploads/check-upload';
import { publishUpload } from '@/lib/server/uploads/publish-upload';
import { undoUpload } from '@/lib/server/uploads/undo-upload';
import { describeData } from './describe-data';
import { receiveByPost, receiveInParts, type Way, waiting } from './receive-ways';

type Runtime = Awaited<ReturnType<typeof ready>>;

const SLUG = 'crashed';
const DATASET = {
  slug: SLUG,
  title: 'Crashed',
  passport: passportSchema.parse({
    ...{ measure: 'one login attempt', status: 'measured', sides: ['source'], timeZone: 'UTC' },
    timePrecision: 'quarter-hour',
  }),
};

function say(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

async function step<T>(name: string, file: string, run: () => Promise<T>): Promise<T> {
  say({ begin: name, file });
  const result = await run();
  say({ end: name, file });
  return result;
}

async function publish(runtime: Runtime, id: string, file: string): Promise<void> {
  await step('check', file, () => checkUpload(runtime, id, { dataset: SLUG }));
  await step('publish', file, () => publishUpload(runtime, id, { dataset: SLUG, mode: 'append' }));
}

async function goOn(runtime: Runtime, id: string, file: string): Promise<void> {
  await publish(runtime, id, file);
  await step('undo', file, () => undoUpload(runtime, id));
  await redo(runtime, id, file);
}

const redo = (runtime: Runtime, id: string, file: string) =>
  step('redo', file, () => publishUpload(runtime, id, {}));

async function finishWhatIsLeft(runtime: Runtime): Promise<void> {
  for (const { id, filename, state } of await runtime.catalog.uploads()) {
    if (state === 'retired') await redo(runtime, id, filename);
    else if (state !== 'published') await publish(runtime, id, filename);
  }
  for (const { address, filename } of await waiting(runtime)) {
    const id = await step('tus', filename, () => receiveInParts(runtime, filename, address));
    await publish(runtime, id, filename);
  }
}

async function takeInForEver(runtime: Runtime, first: Way): Promise<void> {
  for (let number = first === 'tus' ? 1 : 0; ; number++) {
    const file = `${process.pid}-${number}.csv`;
    const way = number % 2 === 1 ? 'tus' : 'post';
    const receive = way === 'tus' ? receiveInParts : receiveByPost;
    const id = await step(way, file, () => receive(runtime, file));
    await goOn(runtime, id, file);
  }
}

async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const said: string[] = [];
  say({ loaded: true });
  if ((await lines.next()).done) return;
  console.error = (sentence: unknown) => said.push(String(sentence));
  const runtime = await ready();
  const known = await runtime.catalog.datasets();
  if (known.length === 0) await runtime.catalog.createDataset(DATASET);
  say({ opened: { said, ...(await describeData(runtime, SLUG)) } });
  const { value: first, done } = await lines.next();
  if (done) return;
  // Without its parent nothing would end it.
  void lines.next().then(() => process.exit());
  await finishWhatIsLeft(runtime);
  say({ begin: 'anew', file: '' });
  await takeInForEver(runtime, first === 'tus' ? 'tus' : 'post');
}

void main();
