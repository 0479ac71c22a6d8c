import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openPackage } from '../../src/host/xlsx/openPackage';
import { Workbook } from '../../src/host/xlsx/workbook/workbook';
import { snapshotSheet } from '../../src/host/xlsx/worksheet/snapshotSheet';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';

const FORMS = join(__dirname, '../fixtures/forms');

/** Every worksheet of a fixture workbook as a snapshot. */
export function sheetsOf(file: string): readonly SheetSnapshot[] {
  const workbook = new Workbook(openPackage(readFileSync(join(FORMS, file)), nodeCompression));
  return workbook.worksheetEntries().map(({ name }) => snapshotSheet(workbook, workbook.worksheet(name)));
}
