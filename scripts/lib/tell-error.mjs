const EXPECTED = ['ExpectedError', 'ProblemError'];

/**
 * Writes an error for a person: an expected one as its sentence, another as its message and where to find more.
 * A stack trace only with RANKSHIFT_DEBUG=1.
 *
 * @param {unknown} error
 */
export function tellError(error) {
  const message = error instanceof Error ? error.message : String(error);
  if (process.env.RANKSHIFT_DEBUG === '1') console.error(error);
  else if (EXPECTED.includes(error?.name)) console.error(message);
  else console.error(`Something unexpected went wrong: ${message} (RANKSHIFT_DEBUG=1 shows the details)`);
}
