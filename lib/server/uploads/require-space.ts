import 'server-only';
import { statfs } from 'node:fs/promises';
import { ProblemError } from '@/lib/domain/problem-error';

/** What a file takes while it is worked on: itself, a copy in plain UTF-8, and what the engine writes beside. */
const TIMES_ITS_SIZE = 3;
/** Left free for everything else. */
const RESERVE_BYTES = 200_000_000;

/**
 * Refuses work that would fill the disk. A disk that is full in the middle is told all the same; see toProblem.
 * @param bytes size of the file, unpacked
 * @throws ProblemError 507
 */
export async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const [needed, free] = [bytes * TIMES_ITS_SIZE + RESERVE_BYTES, bavail * bsize];
  if (free >= needed) return;
  throw new ProblemError(
    507,
    `The disk is too full: this needs about ${megabytes(needed)}, and ${megabytes(free)} are free in the data folder. Make room, then try again.`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;
}
