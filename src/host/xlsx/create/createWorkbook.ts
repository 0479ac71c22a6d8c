import type { WorkbookBlueprint } from '../../../sheet/workbookBlueprint';
import type { Compression } from '../compression';
import { packEntry, writeZip } from '../zip/writeZip';
import { packageParts, sheetPart } from './packageXml';
import { SharedTexts } from './sharedTexts';
import { StyleTable } from './styleTable';
import { worksheetXml } from './worksheetXml';

/**
 * The bytes of a new workbook: the same bytes for the same blueprint, on every machine and at any time. Only for
 * workbooks of our own making; a user's workbook is edited in place and never written anew.
 */
export function createWorkbook(blueprint: WorkbookBlueprint, compression: Compression): Uint8Array {
  const texts = new SharedTexts();
  const styles = new StyleTable();
  const parts = new Map(packageParts(blueprint));
  blueprint.sheets.forEach((sheet, index) =>
    parts.set(sheetPart(index), worksheetXml(sheet, index === 0, texts, styles)),
  );
  parts.set('xl/styles.xml', styles.toXml());
  parts.set('xl/sharedStrings.xml', texts.toXml());
  const encoder = new TextEncoder();
  return writeZip([...parts].map(([name, xml]) => packEntry(name, encoder.encode(xml), null, compression)));
}
