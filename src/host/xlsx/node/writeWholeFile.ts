import { randomBytes } from 'node:crypto';
import { copyFile, link, lstat, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { HostError } from '../../hostError';
import { systemCode } from './systemCode';

/**
 * What happens to a file that has the name already: it is replaced; it is replaced and what it held is kept beside it
 * as `name.bak.xlsx`; or it stays and nothing is written.
 */
export type IfThere = 'replace' | 'keepBackup' | 'leave';

/**
 * Writes a file, its folder with it, so that at every moment, a full disk, a kill or a power cut included, the path
 * holds either the whole old file or the whole new one: the bytes go to a new file in the same folder, are synced to
 * disk, and take the name only then. Content that is there already is not written again, so that a backup goes on
 * holding what was there before it. False when the file was to stay. Rejects with `HostError` `fileNotWritable`; the
 * path then holds what it held before. A kill may leave a hidden `.ziping-….tmp` behind, which nothing takes for a
 * workbook.
 */
export async function writeWholeFile(path: string, content: Uint8Array | string, ifThere: IfThere): Promise<boolean> {
  const bytes = Buffer.from(content);
  try {
    await mkdir(dirname(path), { recursive: true });
    const target = await behindLinks(path);
    if (ifThere === 'leave' && (await isTaken(target))) return false;
    if (ifThere === 'keepBackup' && (await holds(target, bytes))) return true;
    const temporary = temporaryBeside(target);
    try {
      await writeSynced(temporary, bytes, await modeOf(target));
      if (ifThere === 'leave') return await takeFreeName(temporary, target);
      if (ifThere === 'keepBackup') await keepBackup(target);
      await rename(temporary, target);
    } finally {
      await removeIfThere(temporary);
    }
    await syncFolder(dirname(target));
    return true;
  } catch (cause) {
    throw new HostError({ code: 'fileNotWritable', file: path, found: systemCode(cause) }, { cause });
  }
}

/** A name no file has and every file system takes, in the folder of the file itself: only there does taking its name happen at once. */
function temporaryBeside(target: string): string {
  return join(dirname(target), `.ziping-${randomBytes(8).toString('hex')}.tmp`);
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

/** Gives the file its name unless another has it. A file system without hard links cannot do both in one step. */
async function takeFreeName(temporary: string, target: string): Promise<boolean> {
  try {
    await link(temporary, target);
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST' || (await isTaken(target))) return false;
    await rename(temporary, target);
  }
  await syncFolder(dirname(target));
  return true;
}

/** Copies what is at the path, itself whole and synced before it takes its name; nothing when there is nothing yet. */
async function keepBackup(target: string): Promise<void> {
  if (!(await exists(target))) return;
  const temporary = temporaryBeside(target);
  try {
    await copyFile(target, temporary);
    await sync(temporary);
    await rename(temporary, backupPath(target));
  } finally {
    await removeIfThere(temporary);
  }
}

/** A temporary file that cannot be removed is harmless; what kept the work from being done is what counts. */
async function removeIfThere(temporary: string): Promise<void> {
  await rm(temporary, { force: true }).catch(() => undefined);
}

/** Whether the file holds these very bytes. */
async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile() || info.size !== bytes.length) return false;
  return (await readFile(path)).equals(bytes);
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

/** Whether anything has the name, be it a link that leads nowhere. */
async function isTaken(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Makes the new name itself last. Windows has no such thing for folders and needs none; where the folder may be
 * written but not read, or its file system cannot do it, the file is there all the same.
 */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await sync(path).catch(() => undefined);
}
