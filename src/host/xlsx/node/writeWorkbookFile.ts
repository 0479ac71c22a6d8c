import { randomBytes } from 'node:crypto';
import { copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { HostError } from '../../hostError';
import { systemCode } from './systemCode';

/** How a workbook file is written. */
export interface WriteOptions {
  /** Keep what the file held beside it, as `name.bak.xlsx`. */
  readonly keepBackup: boolean;
}

/**
 * Writes a workbook file so that at every moment, a full disk, a kill or a power cut included, the
 * path holds either the whole old file or the whole new one: the bytes go to a new file in the same
 * folder, are synced to disk, and take the name only then. Rejects with `HostError` `fileNotWritable`;
 * the path then holds what it held before.
 */
export async function writeWorkbookFile(path: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  const target = await behindLinks(path);
  const temporary = temporaryBeside(target);
  try {
    await writeSynced(temporary, bytes, await modeOf(target));
    if (options.keepBackup) await keepBackup(target);
    await rename(temporary, target);
    await syncFolder(dirname(target));
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new HostError({ code: 'fileNotWritable', file: path, found: systemCode(cause) }, { cause });
  }
}

/** A name no file has, in the folder of the file itself: only there does taking its name happen at once. */
function temporaryBeside(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** The file a path leads to; the path itself when nothing is there yet. */
async function behindLinks(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** `plan.xlsx` → `plan.bak.xlsx` beside it. */
export function backupPath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.bak${extension}`;
}

async function writeSynced(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (mode !== null) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Copies what is at the path, itself whole at every moment; nothing when there is nothing yet. */
async function keepBackup(path: string): Promise<void> {
  if (!(await exists(path))) return;
  const backup = backupPath(path);
  const temporary = temporaryBeside(backup);
  try {
    await copyFile(path, temporary);
    await rename(temporary, backup);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Permissions of the file; null when there is none yet and the system's habit applies. */
async function modeOf(path: string): Promise<number | null> {
  return (await exists(path)) ? (await stat(path)).mode & 0o777 : null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Makes the new name itself last. Windows has no such thing for folders and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
