import { createHash } from 'node:crypto';
import { foldName } from './fold-name';

/** Equal for headers that differ in case, accents and punctuation only. */
export function headerSignature(header: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(header.map(foldName)))
    .digest('hex');
}
