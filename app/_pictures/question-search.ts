import { QUESTIONS, type QuestionKind } from '@/lib/domain/questions';

/** Those parameters of a query string that a question takes, with some set or left out, in the order of their names. */
export function questionSearch(
  kind: QuestionKind,
  search: URLSearchParams,
  changes: Readonly<Record<string, string | readonly string[] | null>> = {},
): URLSearchParams {
  const taken = Object.keys(QUESTIONS[kind].shape).filter((name) => name !== 'format');
  const params = new URLSearchParams();
  for (const name of taken.toSorted()) {
    const changed = changes[name];
    const values = changed === undefined ? search.getAll(name) : changed === null ? [] : [changed].flat();
    for (const value of values) params.append(name, value);
  }
  return params;
}
