import { basename, extname, join, resolve, sep } from 'node:path';
import type { WorkbookFile } from './workbookFiles';

/** Where the result for a file goes: a path that ends like a workbook is the file itself, anything else a folder that keeps the file's name. */
export function targetIn(out: string, file: WorkbookFile, folder: boolean): string {
  const isWorkbook = !folder && /^\.xls[xm]$/i.test(extname(out));
  return isWorkbook ? out : join(out, folder ? file.name : basename(file.path));
}

/** Results of an earlier run that lie in a folder inside the one asked for are no forms to work on. */
export function withoutResults(
  files: readonly WorkbookFile[],
  path: string,
  out: string | undefined,
): readonly WorkbookFile[] {
  if (out === undefined || !resolve(out).startsWith(`${resolve(path)}${sep}`)) return files;
  const inside = `${resolve(out)}${sep}`;
  return files.filter((file) => !resolve(file.path).startsWith(inside));
}
