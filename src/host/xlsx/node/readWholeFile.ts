import { readFileSync, statSync } from 'node:fs';
import { HostError } from '../../hostError';
import { systemCode } from './systemCode';

/** Largest file read, in bytes. Forms are some 10 KB. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Bytes of a file; `fileName` is what it goes by in problems. Rejects with `HostError` `fileNotFound`, also for what
 * is no file (a folder, a pipe, a device), or `tooLarge`.
 */
export async function readWholeFile(path: string, fileName = path): Promise<Uint8Array> {
  try {
    const info = statSync(path);
    if (!info.isFile()) throw new HostError({ code: 'fileNotFound', file: fileName });
    if (info.size > LARGEST_FILE) {
      const [found, expected] = [info.size, LARGEST_FILE].map(String);
      throw new HostError({ code: 'tooLarge', file: fileName, found, expected });
    }
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError({ code: 'fileNotFound', file: fileName, found: systemCode(cause) }, { cause });
  }
}
