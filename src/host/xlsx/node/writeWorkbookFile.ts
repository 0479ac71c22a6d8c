import { randomBytes } from 'node:crypto';
import { copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { HostError } from '../../hostError';

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
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeSynced(temporary, bytes, await modeOf(path));
    if (options.keepBackup) await keepBackup(path);
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true });
    const found = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new HostError({ code: 'fileNotWritable', file: path, found }, { cause });
  }
}

/** `plan.xlsx` → `plan.bak.xlsx` beside it. */
export function backupPath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.bak${extension}`;
}

async function writeSynced(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
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
  const temporary = `${backup}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await copyFile(path, temporary);
    await rename(temporary, backup);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function modeOf(path: string): Promise<number> {
  return (await exists(path)) ? (await stat(path)).mode : 0o666;
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
