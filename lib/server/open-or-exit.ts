import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';
import { ready } from './runtime';

/** Opens and seeds the store; what keeps it from opening is told in one sentence, and ends the server. */
export async function openOrExit(): Promise<void> {
  try {
    await ready();
  } catch (error) {
    console.error(error instanceof ProblemError ? error.detail : error);
    process.exit(1);
  }
}
