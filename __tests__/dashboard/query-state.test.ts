import { queryState } from '@/components/dashboard/query-state';
import { ClientProblem } from '@/lib/client/client-problem';
import { ProblemError } from '@/lib/domain/problem-error';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');
const refetch = jest.fn();
const stateOf = (error: Error) =>
  queryState({ data: undefined, error, refetch }, undefined, () => false, 100, words);

it('says in words what failed, and offers to ask again', () => {
  expect(stateOf(new ClientProblem('answered', 502))).toEqual({
    ...{ kind: 'error', what: 'The server answered 502.', retry: refetch },
  });
  expect(stateOf(new ClientProblem('unreachable', 503))?.what).toBe(
    'Rankshift does not answer. Is it still running?',
  );
  expect(stateOf(new TypeError('x is not a function'))?.what).toBe('This could not be drawn.');
});

it('asks for another question where this one was refused', () => {
  const refused = stateOf(new ProblemError(400, '“tz”: is not a time zone.'));
  expect(refused).toMatchObject({ what: '“tz”: is not a time zone.', next: words.t('dash.otherPeriod') });
  expect(refused?.retry).toBeUndefined();
});
