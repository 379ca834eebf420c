/**
 * `npm run bench:intake [-- --rows 1000000,10000000 --no-hand]`: how long a file takes from its first byte to published, beside
 * the engine alone and beside what is written by hand. Prints a table; nothing is kept.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from './bench/print-table.mjs';
import { installHandWritten, runHandWritten } from './bench/run-hand-written.mjs';
import { timeBareEngine } from './bench/time-bare-engine.mjs';
import { timeRankshift } from './bench/time-rankshift.mjs';
import { timeSteps } from './bench/time-steps.mjs';
import { writeRows } from './bench/write-rows.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runScript } from './lib/run-script.mjs';

requireNode();
await runScript(async () => {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000,10000000' },
      'no-hand': { type: 'boolean', default: false },
    },
  });
  const sizes = values.rows.split(',').map(Number);
  if (!sizes.every((rows) => Number.isSafeInteger(rows) && rows > 0)) {
    throw new Error(`--rows takes whole numbers with commas between them, not "${values.rows}".`);
  }
  const hasHandWritten = !values['no-hand'] && (await installHandWritten());
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-bench-'));
  try {
    for (const rows of sizes) printTable(await compare(rows, folder, hasHandWritten));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

async function compare(rows, folder, hasHandWritten) {
  const file = path.join(folder, `${rows}.csv`);
  console.log(`\nWriting ${rows.toLocaleString('en')} rows …`);
  const written = await writeRows(file, rows);
  const engine = await timeBareEngine(file, folder);
  const rankshift = await timeRankshift(file, folder, written);
  const steps = await timeSteps(file, folder);
  const byHand = hasHandWritten ? await runHandWritten(file, folder) : null;
  fs.rmSync(file);
  return { ...written, engine, rankshift, steps, byHand };
}
