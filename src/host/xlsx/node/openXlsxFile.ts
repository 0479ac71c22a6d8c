import { basename } from 'node:path';
import { openXlsxHost, type XlsxHost } from '../xlsxHost';
import { nodeCompression } from './nodeCompression';
import { readWholeFile } from './readWholeFile';

/**
 * Opens a workbook file by its path. `fileName` is what it goes by in problems. Rejects with `HostError` as
 * `readWholeFile` does, or as `openXlsxHost` throws.
 */
export async function openXlsxFile(path: string, fileName = basename(path)): Promise<XlsxHost> {
  return openXlsxHost(await readWholeFile(path, fileName), { compression: nodeCompression, fileName });
}
