/** `npm run build`: the production build that `npm start` and `npm test` use, made when it is out of date. */
import { requireNode } from './lib/require-node.mjs';

requireNode();

const { runScript } = await import('./lib/run-script.mjs');
await runScript(async () => {
  const { prepareProject } = await import('./lib/prepare-project.mjs');
  await prepareProject({ build: true });
  console.log('The production build is up to date.');
});
