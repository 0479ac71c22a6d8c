import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { HostError } from '../host/hostError';
import { systemCode } from '../host/xlsx/node/systemCode';

/** A workbook on disk and the name it goes by in what is printed: relative to the folder asked for. */
export interface WorkbookFile {
  readonly path: string;
  readonly name: string;
}

/** The workbooks a path stands for. */
export interface FoundFiles {
  /** Whether the path is a folder. */
  readonly folder: boolean;
  readonly files: readonly WorkbookFile[];
  /** Folders inside that could not be looked into; what is in them is missing. */
  readonly closed: readonly HostError[];
}

const WORKBOOK = /\.(xlsx|xlsm)$/i;
/** Excel's and LibreOffice's lock files beside an open workbook. */
const LOCK_FILE = /^(~\$|\.~lock\.)/;

/** What was kept of a file beside it. */
const BACKUP = /\.bak(\.xls[xm])$/i;

/**
 * The workbooks a path stands for: the file itself, or all .xlsx and .xlsm below a folder, sorted by name, without
 * lock files and without the backup of a file that is there. A link to a file counts as the file; links to folders are
 * not followed, so that none is gone through twice. Rejects with `fileNotFound`.
 */
export async function workbookFiles(path: string): Promise<FoundFiles> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new HostError({ code: 'fileNotFound', file: path, found: systemCode(cause) }, { cause });
  });
  if (!info.isDirectory()) return { folder: false, files: [{ path, name: basename(path) }], closed: [] };
  const paths: string[] = [];
  const closed: HostError[] = [];
  const folders = [path];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const inside = await contentOf(folder);
    if (inside instanceof HostError) closed.push(inside);
    else {
      paths.push(...inside.files);
      folders.push(...inside.folders);
    }
  }
  if (closed.length > 0 && paths.length === 0) throw closed[0]!;
  const present = new Set(paths);
  const files = paths
    .filter((file) => !BACKUP.test(file) || !present.has(file.replace(BACKUP, '$1')))
    .map((file) => ({ path: file, name: relative(path, file).replaceAll('\\', '/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { folder: true, files, closed };
}

interface FolderContent {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

async function contentOf(folder: string): Promise<FolderContent | HostError> {
  try {
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (!WORKBOOK.test(entry.name) || LOCK_FILE.test(entry.name)) continue;
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path);
    }
    return { files, folders };
  } catch (cause) {
    return new HostError({ code: 'fileNotFound', file: folder, found: systemCode(cause) }, { cause });
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
}
