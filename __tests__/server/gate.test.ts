import { gate } from '@/lib/server/pictures/gate';

const settled = () => new Promise(setImmediate);

/** Pieces of work that begin when they are let in and end when they are told to. */
function pieces(letIn: ReturnType<typeof gate>) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string, weight: number) =>
    letIn(weight, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return name;
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await settled();
  };
  return { begun, start, end };
}

it('lets in as much as there is room for, in the order in which it came', async () => {
  const { begun, start, end } = pieces(gate(2, 9));
  const all = [start('a', 1), start('b', 1), start('large', 2), start('c', 1)];
  await settled();
  expect(begun).toEqual(['a', 'b']);
  await end('a');
  // What came later and is small does not go before what is large.
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'large']);
  await end('large');
  expect(begun).toEqual(['a', 'b', 'large', 'c']);
  await end('c');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'large', 'c']);
});

it('lets in alone what is heavier than all that there is room for', async () => {
  const { begun, start, end } = pieces(gate(2, 9));
  const all = [start('huge', 5), start('a', 1)];
  await settled();
  expect(begun).toEqual(['huge']);
  await end('huge');
  expect(begun).toEqual(['huge', 'a']);
  await end('a');
  await Promise.all(all);
});

it('turns away what would wait too long, and goes on after work that failed', async () => {
  const letIn = gate(1, 1);
  const { begun, start, end } = pieces(letIn);
  let fail = () => {};
  const failing = letIn(
    1,
    () => new Promise<void>((_, reject) => (fail = () => reject(new Error('broken')))),
  );
  const waiting = start('waiting', 1);
  await expect(start('third', 1)).rejects.toMatchObject({ status: 503 });
  fail();
  await expect(failing).rejects.toThrow('broken');
  await settled();
  expect(begun).toEqual(['waiting']);
  await end('waiting');
  expect(await waiting).toBe('waiting');
});
