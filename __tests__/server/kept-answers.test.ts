/** @jest-environment node */
import { keptAnswers } from '@/lib/server/kept-answers';

it('works an answer out once for a key, and anew for another', async () => {
  const answers = keptAnswers();
  let works = 0;
  const work = async () => ({ works: ++works });
  expect(await answers('a', work)).toEqual({ works: 1 });
  expect(await answers('a', work)).toEqual({ works: 1 });
  expect(await answers('b', work)).toEqual({ works: 2 });
});

it('refuses that somebody changes an answer for everybody', async () => {
  const answer = await keptAnswers()('a', async () => ({ entries: [{ key: 'EC' }] }));
  expect(() => answer.entries.pop()).toThrow(TypeError);
  expect(() => Object.assign(answer.entries[0] ?? {}, { key: 'US' })).toThrow(TypeError);
});

it('forgets what was not used for longest when there is no more room', async () => {
  const answers = keptAnswers(20);
  let works = 0;
  const work = async () => ({ works: ++works });
  for (const key of ['a', 'b', 'a']) await answers(key, work);
  expect(works).toBe(3);
});

it('does not keep a failure', async () => {
  const answers = keptAnswers();
  const fail = async (): Promise<object> => {
    throw new Error('no');
  };
  await expect(answers('a', fail)).rejects.toThrow('no');
  expect(await answers('a', async () => ({ ok: true }))).toEqual({ ok: true });
});
