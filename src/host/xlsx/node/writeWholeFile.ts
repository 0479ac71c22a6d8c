import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fsync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
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
    mkdirSync(dirname(path), { recursive: true });
    const target = behindLinks(path);
    if (ifThere === 'leave' && isTaken(target)) return false;
    const before = lookAt(target);
    if (ifThere === 'keepBackup' && before && holds(target, before, bytes)) return true;
    const temporary = temporaryBeside(target);
    try {
      await writeSynced(temporary, bytes, before);
      if (ifThere === 'leave') return await takeFreeName(temporary, target);
      if (ifThere === 'keepBackup' && before) await keepBackup(target);
      renameSync(temporary, target);
    } catch (cause) {
      removeIfThere(temporary);
      throw cause;
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
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What the path leads to; null when nothing is there yet or it cannot be looked at. */
function lookAt(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** `plan.xlsx` → `plan.bak.xlsx` beside it. */
export function backupPath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.bak${extension}`;
}

/** Waits for the disk. All else about a file is done at once, which takes less than handing it to another thread. */
const synced = promisify(fsync);

/** With the permissions of the file before it; the system's habit applies where there was none. */
async function writeSynced(path: string, bytes: Uint8Array, before: Stats | null): Promise<void> {
  const file = openSync(path, 'wx');
  try {
    if (before) fchmodSync(file, before.mode & 0o777);
    writeFileSync(file, bytes);
    await synced(file);
  } finally {
    closeSync(file);
  }
}

/** Gives the file its name unless another has it. A file system without hard links cannot do both in one step. */
async function takeFreeName(temporary: string, target: string): Promise<boolean> {
  try {
    linkSync(temporary, target);
    removeIfThere(temporary);
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST' || isTaken(target)) {
      removeIfThere(temporary);
      return false;
    }
    renameSync(temporary, target);
  }
  await syncFolder(dirname(target));
  return true;
}

/** Copies what is at the path, itself whole and synced before it takes its name. */
async function keepBackup(target: string): Promise<void> {
  const temporary = temporaryBeside(target);
  try {
    copyFileSync(target, temporary);
    await sync(temporary);
    renameSync(temporary, backupPath(target));
  } catch (cause) {
    removeIfThere(temporary);
    throw cause;
  }
}

/** A temporary file that cannot be removed is harmless; what kept the work from being done is what counts. */
function removeIfThere(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // It is hidden, and nothing takes it for a workbook.
  }
}

/** Whether a file holds these very bytes. */
function holds(path: string, file: Stats, bytes: Uint8Array): boolean {
  return file.isFile() && file.size === bytes.length && readFileSync(path).equals(bytes);
}

/** Whether anything has the name, be it a link that leads nowhere. */
function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

async function sync(path: string): Promise<void> {
  const file = openSync(path, 'r');
  try {
    await synced(file);
  } finally {
    closeSync(file);
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
