import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 50;
/** Who did nearly nothing for so long does nothing more. */
const REST_MS = 1_000;
const NEARLY_NOTHING = 0.05;

/** The most memory that a process held, in MiB, as Linux tells it; NaN elsewhere. */
export function peakMib(pid) {
  const status = `/proc/${pid}/status`;
  if (!fs.existsSync(status)) return Number.NaN;
  return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))?.[1]) / 1024;
}

/** Of all threads of a process, as Linux tells it in hundredths; NaN elsewhere. */
export function cpuSeconds(pid) {
  const stat = `/proc/${pid}/stat`;
  if (!fs.existsSync(stat)) return Number.NaN;
  const fields = fs
    .readFileSync(stat, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/**
 * Waits until a process has nothing more to do.
 *
 * @returns {Promise<{ seconds: number, cpu: number }>} how long it still worked; NaN where Linux does not tell
 */
export async function untilAtRest(pid) {
  const start = performance.now();
  const before = cpuSeconds(pid);
  let last = { at: start, cpu: before };
  while (performance.now() - last.at < REST_MS) {
    await sleep(LOOK_MS);
    const cpu = cpuSeconds(pid);
    if (cpu - last.cpu > NEARLY_NOTHING) last = { at: performance.now(), cpu };
  }
  return { seconds: Number.isNaN(before) ? Number.NaN : (last.at - start) / 1000, cpu: last.cpu - before };
}
