import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from './start-refused';

/** Says that a folder belongs to a local cloud, so that --fresh may empty it. */
const MARKER = 'this-is-jiuzhutong-local-data';
const LOCK = 'lock';

export interface DataDir {
  /** Gives the folder back to the next local cloud. */
  release(): void;
}

/**
 * Takes a data directory for this process: makes it, locks it, empties it when asked to.
 * Throws StartRefused: used by a running local cloud, not ours, not writable, disk full.
 */
export function takeDataDir(folder: string, isFresh: boolean): DataDir {
  try {
    mkdirSync(folder, { recursive: true });
    refuseForeign(folder);
    const release = lock(folder);
    if (isFresh) empty(folder);
    writeFileSync(join(folder, MARKER), '救助通本机云的数据目录；--fresh 会清空它。\n');
    return { release };
  } catch (error) {
    throw explainDiskError(error, folder);
  }
}

/** A disk that is full or closed to us, in one line; anything else as it is. */
export function explainDiskError(error: unknown, folder: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
      return new StartRefused(`磁盘满了，数据目录 ${folder} 写不进去。请腾出空间再试。`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return new StartRefused(`数据目录 ${folder} 没有写入的权限。请换一个目录：--data 目录`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartRefused(`${folder} 不是目录，不能存放数据。请换一个：--data 目录`);
    default:
      return error;
  }
}

function refuseForeign(folder: string): void {
  if (existsSync(join(folder, MARKER))) return;
  if (readdirSync(folder).length === 0) return;
  throw new StartRefused(`目录 ${folder} 里有别的文件，不像救助通的数据目录。请换一个空目录：--data 目录`);
}

function empty(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== LOCK && name !== MARKER) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Takes `<folder>/lock`, also from a process that was killed; gives what frees it. */
function lock(folder: string): () => void {
  const file = join(folder, LOCK);
  const own = describeProcess(process.pid);
  if (!createLock(file, own)) {
    const holder = readFileSync(file, 'utf8');
    if (isRunning(holder)) throw inUse(folder, holder);
    removeStaleLock(file, holder, folder);
    if (!createLock(file, own)) throw inUse(folder, readFileSync(file, 'utf8'));
  }
  return () => {
    if (existsSync(file) && readFileSync(file, 'utf8') === own) unlinkSync(file);
  };
}

function createLock(file: string, content: string): boolean {
  // Written apart and linked into place: whoever sees the lock sees its whole content.
  const draft = `${file}.${process.pid}`;
  closeSync(openSync(draft, 'w'));
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

/** Two starters may find the same stale lock: only the lock that was judged may go. */
function removeStaleLock(file: string, judged: string, folder: string): void {
  const aside = `${file}.stale.${process.pid}`;
  renameSync(file, aside);
  const taken = readFileSync(aside, 'utf8');
  if (taken !== judged) {
    linkSync(aside, file);
    unlinkSync(aside);
    throw inUse(folder, taken);
  }
  unlinkSync(aside);
}

/** `pid start-time`: the start time tells a process from a later one with the same number. */
function describeProcess(pid: number): string {
  return `${pid} ${startTimeOf(pid)}`;
}

function isRunning(holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return describeProcess(pid) === holder;
}

/** Where the system has /proc, the process's start in clock ticks since boot; elsewhere empty. */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function inUse(folder: string, holder: string): StartRefused {
  return new StartRefused(
    `数据目录 ${folder} 正被另一个本机云使用（进程 ${holder.split(' ')[0]}）。请先停掉它，或换一个目录：--data 目录`,
  );
}
