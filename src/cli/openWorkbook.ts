import { readFile } from 'node:fs/promises';
import { HostError, type HostErrorCode } from '../host/hostError';
import { nodeCompression } from '../host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../host/xlsx/xlsxHost';
import type { WorkbookFile } from './workbookFiles';

/** Opens a workbook on disk. Rejects with `HostError`, a file that cannot be read included. */
export async function openWorkbook(file: WorkbookFile): Promise<XlsxHost> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.path);
  } catch (cause) {
    throw new HostError({ code: codeOf(cause), file: file.name }, { cause });
  }
  return openXlsxHost(bytes, { fileName: file.name, compression: nodeCompression });
}

function codeOf(cause: unknown): HostErrorCode {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return 'fileNotFound';
  if (code === 'EISDIR') return 'notAWorkbook';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'tooLarge';
  return 'fileNotReadable';
}
