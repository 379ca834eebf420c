/**
 * `npm start`: installs and builds what is out of date, then serves. `npm run dev` adds `--dev`: no build.
 *
 * Nothing else is imported before Node's version is known, so that an old Node gives a sentence and not a syntax
 * error.
 */
import { requireNode } from './lib/require-node.mjs';

requireNode();

const { runScript } = await import('./lib/run-script.mjs');
await runScript(async () => {
  const { start } = await import('./lib/start.mjs');
  await start(process.argv.slice(2), process.env);
});
