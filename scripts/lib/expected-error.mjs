/** A failure that was to be expected; its message is the whole sentence that the person reads. */
export class ExpectedError extends Error {
  /** @param {string} sentence what is wrong and what to do */
  constructor(sentence) {
    super(sentence);
    this.name = 'ExpectedError';
  }
}
