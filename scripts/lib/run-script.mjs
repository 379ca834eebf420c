import { tellError } from './tell-error.mjs';

/**
 * Runs a script's main function; whatever fails is told without a stack trace and ends the process with 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
  process.on('uncaughtException', fail);
  // A rejection that nobody waits for says nothing about the other requests of a running server: told, not fatal.
  process.on('unhandledRejection', tellError);
  try {
    await main();
  } catch (error) {
    fail(error);
  }
}

function fail(error) {
  tellError(error);
  process.exit(1);
}
