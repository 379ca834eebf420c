import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';
import { wantsDetails } from './env';
import { ready } from './runtime';

/** Opens and seeds the store; what keeps it from opening is told in one sentence, and ends the server. */
export async function openOrExit(): Promise<void> {
  try {
    await ready();
  } catch (error) {
    console.error(sentence(error));
    process.exit(1);
  }
}

/** RANKSHIFT_DEBUG=1 adds where in the code it happened. */
function sentence(error: unknown): unknown {
  if (error instanceof ProblemError) return error.detail;
  if (wantsDetails()) return error;
  const what = error instanceof Error ? error.message : String(error);
  return `The data could not be opened: ${what} (RANKSHIFT_DEBUG=1 shows the details.)`;
}
