import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { HostError } from '../../hostError';
import { openXlsxHost, type XlsxHost } from '../xlsxHost';
import { nodeCompression } from './nodeCompression';
import { systemCode } from './systemCode';

/** Largest file opened, in bytes. Forms are some 10 KB. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Opens a workbook file by its path. `fileName` is what it goes by in problems. Rejects with `HostError`:
 * `fileNotFound`, or as `openXlsxHost` throws.
 */
export async function openXlsxFile(path: string, fileName = basename(path)): Promise<XlsxHost> {
  const bytes = await readWhole(path, fileName);
  return openXlsxHost(bytes, { compression: nodeCompression, fileName });
}

async function readWhole(path: string, file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) {
      throw new HostError({ code: 'tooLarge', file, found: String(size), expected: String(LARGEST_FILE) });
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError({ code: 'fileNotFound', file, found: systemCode(cause) }, { cause });
  }
}
