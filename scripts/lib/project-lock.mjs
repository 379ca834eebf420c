import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_FOLDER } from './project-folder.mjs';

/** Holds the pid of the process that installs or builds. In the one folder that `npm ci` and `next build` both leave alone. */
const LOCK = path.join(PROJECT_FOLDER, '.next', 'cache', 'rankshift.lock');
/** A lock file is written empty first; older than this and still empty, its writer is gone. */
const EMPTY_FOR_MS = 5_000;

/**
 * Runs the work while no other process in this folder installs or builds; waits for one that does.
 *
 * @param {() => Promise<void>} work
 */
export async function withProjectLock(work) {
  fs.mkdirSync(path.dirname(LOCK), { recursive: true });
  for (let told = false; !tryLock(); told = true) {
    if (!told) console.log(`Waiting for another process that is preparing this folder (${LOCK}) …`);
    await sleep(200);
  }
  const release = () => fs.rmSync(LOCK, { force: true });
  process.once('exit', release);
  try {
    await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function tryLock() {
  try {
    fs.writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isStale()) return false;
    removeStale();
    return tryLock();
  }
}

function isStale() {
  const stat = fs.statSync(LOCK, { throwIfNoEntry: false });
  if (!stat) return false;
  const pid = Number(readLock());
  return pid ? !isRunning(pid) : Date.now() - stat.mtimeMs > EMPTY_FOR_MS;
}

function readLock() {
  try {
    return fs.readFileSync(LOCK, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Renamed before it is removed: of several that wait, only one can take the stale lock away. */
function removeStale() {
  const aside = `${LOCK}.${process.pid}`;
  try {
    fs.renameSync(LOCK, aside);
    fs.rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
