import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is being written beside the one that it is to replace: named after it, the writer's process and chance. */
const UNFINISHED = /\.(\d+)\.[0-9a-f]{12}\.tmp$/;
/** When another program has the number of a dead process, age tells that its file is left over. */
const OLDEST_UNFINISHED_MS = 24 * 60 * 60 * 1000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file such that at any moment, be it that of a crash, the whole old or the whole new one stands at `path`: beside
 * it, through to the disk, and then renamed. What runs that died have left over is removed. Rejects when the file cannot
 * be written; then nothing of it is left.
 */
export async function replaceFile(path: string, parts: readonly Uint8Array[]): Promise<void> {
  await removeLeftovers(path);
  const unfinished = `${path}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
  removeWhenInterrupted(unfinished);
  try {
    await writeThrough(unfinished, parts);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    written.delete(unfinished);
  }
  await syncFolder(dirname(path));
}

/** True for the name of a file that `replaceFile` has not finished. */
export function isUnfinished(name: string): boolean {
  return UNFINISHED.test(name);
}

async function writeThrough(path: string, parts: readonly Uint8Array[]): Promise<void> {
  // Made at once, or it could come to be after a signal had it removed.
  closeSync(openSync(path, 'wx'));
  const file = await open(path, 'r+');
  try {
    for (const part of parts) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name itself survives a power cut. Not every system can; the file is whole without it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders.
  }
}

/** What is being written at this moment. */
const written = new Set<string>();
let caught = false;

/**
 * Signals are caught from the first file on and not before, as a signal that is caught has to wait for work that is not done
 * in steps, such as indexing; and not let go of again, as one that came at that moment would be lost.
 */
function removeWhenInterrupted(path: string): void {
  written.add(path);
  if (caught) return;
  caught = true;
  for (const signal of SIGNALS) process.once(signal, stop);
}

function stop(signal: NodeJS.Signals): void {
  for (const path of written) rmSync(path, { force: true });
  for (const other of SIGNALS) process.off(other, stop);
  process.kill(process.pid, signal);
}

async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    const writer = name.startsWith(`${basename(path)}.`) ? UNFINISHED.exec(name)?.[1] : undefined;
    if (writer === undefined) continue;
    const leftover = join(folder, name);
    if (!isRunning(Number(writer)) || (await isOld(leftover))) await rm(leftover, { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user's is there, but must not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > OLDEST_UNFINISHED_MS;
  } catch {
    return false;
  }
}
