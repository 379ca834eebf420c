import { IntakeError } from './intake-error';

/**
 * The engine works within a memory of its own and puts aside on the disk what does not fit, but for some thousands of
 * pieces at once: one a column.
 * @returns what to tell of an error of the engine; the error itself where it has nothing to do with memory
 */
export function explainMemory(error: unknown, columns: number): unknown {
  if (!String(error).includes('Out of Memory Error')) return error;
  const what = `The file takes more memory than a check may use, with ${columns.toLocaleString('en')} columns`;
  return new IntakeError(
    422,
    `${what}. Leave out the columns that are not needed, or split it, and send that.`,
    { cause: error },
  );
}
