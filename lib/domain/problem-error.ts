/** A failure that was to be expected, told to the person as it stands. Anything else is logged and says nothing. */
export class ProblemError extends Error {
  /**
   * @param status HTTP status, 400 to 599
   * @param detail what is wrong, where, and what to do, as one or two sentences
   * @param errors the same for single fields of a request
   */
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly errors: readonly { field: string; message: string }[] = [],
  ) {
    super(detail);
    this.name = 'ProblemError';
  }

  /** By name, because each bundle of the server has its own copy of this class and all share one store. */
  static [Symbol.hasInstance](error: unknown): error is ProblemError {
    return error instanceof Error && error.name === 'ProblemError';
  }
}
