import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import type { PublishedForm } from './formShape';

const FORMS = join(__dirname, '../fixtures/forms');

/** Published forms as workbooks, each with what a reader must find beside it. */
export const PUBLISHED_FORMS: readonly string[] = ['', 'rich']
  .flatMap((folder) => readdirSync(join(FORMS, folder)).map((name) => join(folder, name)))
  .filter((name) => /\.xls[xm]$/.test(name));

/** What must be found in a workbook; a blank cell has no text there. */
export function expectedForms(name: string): readonly PublishedForm[] {
  const path = join(FORMS, name.replace(/\.xls[xm]$/, '.expected.json'));
  return (JSON.parse(readFileSync(path, 'utf8')) as { forms: PublishedForm[] }).forms;
}

const sheets = new Map<string, Promise<readonly SheetSnapshot[]>>();

/** Snapshots of the visible sheets of a workbook, read once a test file. */
export function publishedSheets(name: string): Promise<readonly SheetSnapshot[]> {
  const known = sheets.get(name) ?? readSheets(name);
  sheets.set(name, known);
  return known;
}

async function readSheets(name: string): Promise<readonly SheetSnapshot[]> {
  const host = openXlsxHost(readFileSync(join(FORMS, name)), { compression: nodeCompression });
  const visible = (await host.listSheets()).filter((sheet) => sheet.visibility === 'visible');
  return host.read(visible.map((sheet) => sheet.name));
}
