/** A file or a mapping that cannot be taken in. The message says what is wrong, where, and what to do about it. */
export class IntakeError extends Error {
  readonly status: 400 | 413 | 422;

  constructor(status: 400 | 413 | 422, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IntakeError';
    this.status = status;
  }
}
