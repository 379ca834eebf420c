/** The code of a Node.js error, such as "Z_BUF_ERROR"; '' for anything else. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
