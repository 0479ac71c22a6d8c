import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { HostError } from '../host/hostError';

/** A workbook on disk and the name it goes by in what is printed: relative to the folder asked for. */
export interface WorkbookFile {
  readonly path: string;
  readonly name: string;
}

const WORKBOOK = /\.(xlsx|xlsm)$/i;
/** Excel's and LibreOffice's lock files beside an open workbook. */
const LOCK_FILE = /^(~\$|\.~lock\.)/;

/** What `--in-place` kept of a file beside it. */
const BACKUP = /\.bak(\.xls[xm])$/i;

/**
 * The workbooks a path stands for: the file itself, or all .xlsx and .xlsm below a folder, sorted by
 * name, without lock files and without the backup of a file that is there. Rejects with `fileNotFound`.
 */
export async function workbookFiles(
  path: string,
): Promise<{ readonly folder: boolean; readonly files: readonly WorkbookFile[] }> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new HostError({ code: 'fileNotFound', file: path }, { cause });
  });
  if (!info.isDirectory()) return { folder: false, files: [{ path, name: basename(path) }] };
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const present = new Set(paths);
  const files = paths
    .filter((file) => !BACKUP.test(file) || !present.has(file.replace(BACKUP, '$1')))
    .map((file) => ({ path: file, name: relative(path, file).replaceAll('\\', '/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { folder: true, files };
}
