/** `npm test`: what `npm start` prepares, a browser, then Jest with the arguments given. Ends with Jest's exit code. */
import { requireNode } from './lib/require-node.mjs';

requireNode();

const { runScript } = await import('./lib/run-script.mjs');
await runScript(async () => {
  const { prepareProject } = await import('./lib/prepare-project.mjs');
  const { findBrowser } = await import('./lib/find-browser.mjs');
  const { runJest } = await import('./lib/run-jest.mjs');
  await prepareProject({ build: true });
  const browser = await findBrowser();
  console.log(`Testing with the browser ${browser}`);
  process.exitCode = await runJest(process.argv.slice(2), browser);
});
