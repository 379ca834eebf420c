import 'server-only';
import { basename } from 'node:path';
import { ProblemError } from '@/lib/domain/problem-error';

/**
 * The name of a file as it is shown; it is never a path, and holds no folder and no control character.
 * @throws ProblemError 400 without a name
 */
export function cleanFilename(text: string | null | undefined): string {
  const name = basename((text ?? '').replaceAll('\\', '/'))
    .replaceAll(/\p{C}/gu, '')
    .trim();
  if (name === '') throw new ProblemError(400, 'Name the file: add ?filename=counts.csv to the address.');
  return name.slice(0, 200);
}
