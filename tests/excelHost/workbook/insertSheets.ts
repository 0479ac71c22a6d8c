import { webCompression } from '../../../src/host/xlsx/web/webCompression';
import { openPackage } from '../../../src/host/xlsx/openPackage';
import { Workbook } from '../../../src/host/xlsx/workbook/workbook';
import { snapshotSheet } from '../../../src/host/xlsx/worksheet/snapshotSheet';
import { HostError } from '../../../src/host/hostError';
import { ApiError } from '../protocol/apiError';
import type { EmulatedSheet } from './emulatedSheet';
import type { EmulatedWorkbook } from './emulatedWorkbook';
import { addToWorkbook } from './workbookSnapshots';

/**
 * Puts the sheets of another workbook's file behind the last tab, as `insertWorksheetsFromBase64` does: a taken name
 * gets a number, names of one sheet stay its own. Throws what Excel answers to what is no workbook. What the emulated
 * Excel has no model for (rules, widths, print set-up) is not drawn; the bytes are kept for a test to look at.
 */
export function insertSheets(workbook: EmulatedWorkbook, base64: string, names: readonly string[]): EmulatedSheet[] {
  if (workbook.structureProtected) throw new ApiError('AccessDenied');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const file = opened(bytes);
  workbook.insertedFiles.push(bytes);
  return file.part.sheets.flatMap(({ name }, index) => {
    if (names.length > 0 && !names.includes(name)) return [];
    const snapshot = snapshotSheet(file, file.worksheet(name));
    const own = new Set(file.part.definedNames.filter((each) => each.sheetIndex === index).map((each) => each.name));
    return addToWorkbook(workbook, { ...snapshot, name: freeName(workbook, name) }, (each) => own.has(each));
  });
}

function opened(bytes: Uint8Array): Workbook {
  try {
    return new Workbook(openPackage(bytes, webCompression));
  } catch (problem) {
    if (problem instanceof HostError) throw new ApiError('InvalidArgument');
    throw problem;
  }
}

function freeName(workbook: EmulatedWorkbook, name: string): string {
  let free = name;
  for (let number = 2; workbook.findSheet(free); number++) free = `${name} (${number})`;
  return free;
}
