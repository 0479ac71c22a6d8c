import type { WorkbookBlueprint } from '../../../sheet/workbookBlueprint';
import type { Compression } from '../compression';
import { packEntry, writeZip } from '../zip/writeZip';
import type { ZipEntry } from '../zip/zipEntry';
import { packageParts, sheetPart } from './packageXml';
import { SharedTexts } from './sharedTexts';
import { StyleTable } from './styleTable';
import { worksheetXml } from './worksheetXml';
import { MAIN_NAMESPACE } from './xmlDeclaration';

/**
 * Writes new workbooks: the same bytes for the same blueprint, on every machine and at any time. Only for workbooks of
 * our own making; a user's workbook is edited in place and never written anew. Of many workbooks that differ in a few
 * cells, the parts that are the same as in the one before are packed once.
 */
export class WorkbookWriter {
  private readonly packed = new Map<string, { readonly xml: string; readonly entry: ZipEntry }>();
  private readonly encoder = new TextEncoder();

  constructor(private readonly compression: Compression) {}

  /** The bytes of the workbook. */
  write(blueprint: WorkbookBlueprint): Uint8Array {
    const texts = new SharedTexts();
    const styles = new StyleTable();
    const parts = new Map(packageParts(blueprint));
    blueprint.sheets.forEach((sheet, index) => {
      parts.set(
        sheetPart(index),
        worksheetXml(sheet, { namespace: MAIN_NAMESPACE, front: index === 0, texts, styles }),
      );
    });
    parts.set('xl/styles.xml', styles.toXml());
    parts.set('xl/sharedStrings.xml', texts.toXml());
    return writeZip([...parts].map(([name, xml]) => this.pack(name, xml)));
  }

  private pack(name: string, xml: string): ZipEntry {
    const former = this.packed.get(name);
    if (former?.xml === xml) return former.entry;
    const entry = packEntry(name, this.encoder.encode(xml), null, this.compression);
    this.packed.set(name, { xml, entry });
    return entry;
  }
}
