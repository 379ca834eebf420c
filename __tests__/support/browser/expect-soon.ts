import { isDeepStrictEqual } from 'node:util';

const LONGEST_MS = 15_000;
const PAUSE_MS = 50;

/** Reads until the answer is the expected one, and fails with the last answer when that takes longer than 15 seconds. */
export async function expectSoon<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const begun = performance.now();
  let answer = await read();
  while (!isDeepStrictEqual(answer, expected) && performance.now() - begun < LONGEST_MS) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    answer = await read();
  }
  expect(answer).toEqual(expected);
}
