import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 300;

/**
 * Does `work` while no other process does the same work: two builds of one folder would write into each other.
 * Waits for the other; a lock whose process is gone is taken over. Gives what `work` gives.
 */
export async function underBuildLock(file, work, signal) {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) await pause(LOOK_AGAIN_MS, undefined, { signal });
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

/** A lock file that is empty is being written this moment. */
function isHeld(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid) process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
