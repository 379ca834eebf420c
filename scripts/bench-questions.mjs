/**
 * `npm run bench:questions [-- --facts 1000000,10000000,50000000]`: how long the questions of a dashboard take over many
 * facts, asked anew and out of the memory, beside the same question to the bare engine; then its whole page by HTTP.
 * Prints tables; nothing is kept.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_FOLDER } from './lib/project-folder.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runScript } from './lib/run-script.mjs';

requireNode();
await runScript(async () => {
  const { values } = parseArgs({
    options: { facts: { type: 'string', default: '1000000,10000000,50000000' } },
  });
  const sizes = values.facts.split(',').map(Number);
  if (!sizes.every((facts) => Number.isSafeInteger(facts) && facts > 0)) {
    throw new Error(`--facts takes whole numbers with commas between them, not "${values.facts}".`);
  }
  for (const facts of sizes) await ask(facts);
});

/** In processes of their own, so that no size is asked out of the memory of another. */
async function ask(facts) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-bench-'));
  try {
    await run('ask-questions.ts', String(facts), folder);
    await run('view-pages.ts', folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function run(script, ...args) {
  const tsx = path.join(PROJECT_FOLDER, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const file = path.join(PROJECT_FOLDER, 'scripts', 'bench', script);
  const child = spawn(process.execPath, [tsx, file, ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} ended with ${code}.`);
}
