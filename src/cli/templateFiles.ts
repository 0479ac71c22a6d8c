import { basename, extname } from 'node:path';
import { WorkbookWriter } from '../host/xlsx/create/workbookWriter';
import { nodeCompression } from '../host/xlsx/node/nodeCompression';
import { openXlsxFile } from '../host/xlsx/node/openXlsxFile';
import { readWholeFile } from '../host/xlsx/node/readWholeFile';
import { writeWholeFile } from '../host/xlsx/node/writeWholeFile';
import { openXlsxHost } from '../host/xlsx/xlsxHost';
import type { Roster } from '../templates/issue/rosterRow';
import type { IndicatorLibrary } from '../templates/library/indicatorSet';
import type { Author } from '../workflows/applyWrites';
import { libraryFrom } from '../workflows/indicatorLibrary';
import type { WorkbookFiles } from '../workflows/issueForms';
import { rosterFromCsv, rosterFromWorkbook } from '../workflows/readRosterFile';

/** The clock of this machine. The command line does not know who sits before it. */
export const commandLineAuthor: Author = { name: '', now: () => new Date() };

/** Workbooks made and opened by this process. */
export function workbookMaker(): WorkbookFiles {
  const writer = new WorkbookWriter(nodeCompression);
  return {
    create: (workbook) => writer.write(workbook),
    open: (bytes) => openXlsxHost(bytes, { compression: nodeCompression }),
  };
}

/** The roster in a .csv file or a workbook. Rejects with `HostError` or `TemplateError`. */
export async function rosterIn(path: string, { sets }: IndicatorLibrary): Promise<Roster> {
  if (path.toLowerCase().endsWith('.csv')) return rosterFromCsv(basename(path), await readWholeFile(path), sets);
  return rosterFromWorkbook(await openXlsxFile(path), sets);
}

/** The office's own library in a file; an empty one when no file is named. Rejects with `HostError` or `TemplateError`. */
export async function libraryIn(path: string | undefined): Promise<IndicatorLibrary> {
  if (path === undefined) return { sets: [] };
  return libraryFrom(new TextDecoder().decode(await readWholeFile(path)), path);
}

/** Writes a file under the name, or with a number after it when the name is taken and `overwrite` is not asked for; gives the path. */
export async function writeNumberedFile(
  path: string,
  content: Uint8Array | string,
  overwrite: boolean,
): Promise<string> {
  const extension = extname(path);
  let free = path;
  for (let number = 2; !(await writeWholeFile(free, content, overwrite ? 'replace' : 'leave')); number++) {
    free = `${path.slice(0, path.length - extension.length)} (${number})${extension}`;
  }
  return free;
}
