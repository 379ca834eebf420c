import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a request under way may go on, and then Next's own closing, in milliseconds. Three seconds at most in all. */
const REQUEST_GRACE = 1_500;
const CLOSE_GRACE = 1_000;

/**
 * On SIGINT or SIGTERM: no new connections, a moment for the requests under way, exit code 0.
 *
 * @param {import('node:http').Server} server
 * @param {{ close(): Promise<void> }} app
 */
export function stopOnSignal(server, app) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await closeServer(server);
    await Promise.race([Promise.allSettled([app.close(), endBackground()]), sleep(CLOSE_GRACE)]);
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** What is still being summed is interrupted; see lib/server/runtime.ts. */
async function endBackground() {
  const { store } = await globalThis.rankshiftRuntime;
  await store.close();
}

async function closeServer(server) {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await Promise.race([closed, sleep(REQUEST_GRACE)]);
  server.closeAllConnections();
}
