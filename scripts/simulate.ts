import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SEED, simulateFiles } from '../lib/simulate/simulate-files';

/** Writes the simulated datasets: `npm run simulate -- [--seed N] [--out DIR]`. */
function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      out: { type: 'string', default: 'data' },
    },
  });
  mkdirSync(values.out, { recursive: true });
  for (const [name, text] of Object.entries(simulateFiles(parseSeed(values.seed)))) {
    const file = join(values.out, name);
    writeFileSync(file, text);
    console.log(`${file}: ${text.split('\n').length - 2} rows, ${Buffer.byteLength(text)} bytes`);
  }
}

/** The generator works on 32 bits: larger seeds would repeat smaller ones. */
function parseSeed(text: string): number {
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > 0xffffffff) {
    console.error(`--seed takes a whole number from 0 to 4294967295, not "${text}"`);
    process.exit(2);
  }
  return seed;
}

main();
