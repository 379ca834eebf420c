/**
 * `npm run bench:questions [-- --facts 1000000,10000000]`: how long the questions of a dashboard take over many facts,
 * asked anew and out of the memory, beside the same question to the bare engine. Prints a table; nothing is kept.
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
  const { values } = parseArgs({ options: { facts: { type: 'string', default: '1000000,10000000' } } });
  const sizes = values.facts.split(',').map(Number);
  if (!sizes.every((facts) => Number.isSafeInteger(facts) && facts > 0)) {
    throw new Error(`--facts takes whole numbers with commas between them, not "${values.facts}".`);
  }
  for (const facts of sizes) await ask(facts);
});

/** In a process of its own, so that no size is asked out of the memory of another. */
async function ask(facts) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-bench-'));
  const tsx = path.join(PROJECT_FOLDER, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = path.join(PROJECT_FOLDER, 'scripts', 'bench', 'ask-questions.ts');
  try {
    const child = spawn(process.execPath, [tsx, script, String(facts), folder], { stdio: 'inherit' });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`The questions over ${facts} facts ended with ${code}.`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
