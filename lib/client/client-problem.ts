import { ProblemError } from '@/lib/domain/problem-error';

/** What this browser alone knows of: without an answer of the server there is no sentence of its own to show. */
export type ClientProblemKind = 'unreachable' | 'answered' | 'broken' | 'refused';

/** A failure that the page words itself, by its kind. */
export class ClientProblem extends ProblemError {
  constructor(
    readonly kind: ClientProblemKind,
    status: number,
  ) {
    super(status, kind);
  }

  /** The class that it extends tells by name, across bundles; this one is made and caught in the same. */
  static override [Symbol.hasInstance](error: unknown): error is ClientProblem {
    return error instanceof Error && 'kind' in error && error.name === 'ProblemError';
  }
}
