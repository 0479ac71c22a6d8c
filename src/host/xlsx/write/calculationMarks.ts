import type { CellAddress } from '../../../sheet/cellAddress';
import { Workbook } from '../workbook/workbook';
import { isTrue } from '../workbook/workbookPart';
import { spliceBytes, type Splice } from '../xml/spliceBytes';
import { TAG_CLOSE, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';
import { removeRelatedPart } from './packageEdits';

/** Elements of a workbook part that come after `calcPr`. */
const AFTER_CALCULATION = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

/** The workbook marked to be calculated in full when a spreadsheet program opens it. */
export function markForCalculation(workbook: Workbook): Workbook {
  const content = workbook.files.read(workbook.path);
  const splice = calculationSplice(content);
  if (!splice) return workbook;
  return new Workbook(workbook.files.with(new Map([[workbook.path, spliceBytes(content, [splice])]])), workbook);
}

function calculationSplice(content: Uint8Array): Splice | null {
  const xml = new XmlScanner(content);
  xml.next();
  const prefix = xml.prefix();
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    const isChild = xml.depth === (kind === TAG_OPEN ? 2 : 1);
    if (kind !== TAG_CLOSE && isChild && xml.isNamed('calcPr')) {
      if (isTrue(xml.attribute('fullCalcOnLoad'))) return null;
      if (xml.findAttribute('fullCalcOnLoad')) return { start: xml.valueStart, end: xml.valueEnd, text: '1' };
      return { start: xml.nameEnd, end: xml.nameEnd, text: ' fullCalcOnLoad="1"' };
    }
    const isAfter = kind !== TAG_CLOSE && isChild && AFTER_CALCULATION.has(xml.localName());
    if (isAfter || (kind === TAG_CLOSE && xml.depth === 0)) {
      return { start: xml.tagStart, end: xml.tagStart, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
    }
  }
  return null;
}

/**
 * The workbook whose calculation chain no longer names cells that hold no formula any more; Excel
 * takes a chain that does for damage. A chain left empty goes.
 */
export function dropFromCalculationChain(
  workbook: Workbook,
  sheetId: string,
  cells: ReadonlySet<CellAddress>,
): Workbook {
  const relationship = workbook.relationships.find((candidate) => candidate.type === 'calcChain');
  const part = relationship?.part;
  if (!relationship || !part || !workbook.files.has(part) || cells.size === 0) return workbook;
  const content = workbook.files.read(part);
  const { splices, left } = chainSplices(content, sheetId, cells);
  if (splices.length === 0) return workbook;
  const files =
    left === 0
      ? removeRelatedPart(workbook.files, workbook.path, part, relationship.id)
      : workbook.files.with(new Map([[part, spliceBytes(content, splices)]]));
  return new Workbook(files, workbook);
}

/** An entry without a sheet of its own (`i`) is on the sheet of the one before, so that is said again after a gap. */
function chainSplices(content: Uint8Array, sheetId: string, cells: ReadonlySet<CellAddress>) {
  const xml = new XmlScanner(content);
  const splices: Splice[] = [];
  let left = 0;
  let sheet = '';
  let gap = false;
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (kind === TAG_CLOSE || !xml.isNamed('c')) continue;
    const own = xml.attribute('i');
    sheet = own ?? sheet;
    if (sheet === sheetId && cells.has(xml.attribute('r') ?? '')) {
      const start = xml.tagStart;
      xml.skipElement();
      splices.push({ start, end: xml.tagEnd, text: '' });
      gap = true;
      continue;
    }
    left++;
    if (gap && own === null) splices.push({ start: xml.nameEnd, end: xml.nameEnd, text: ` i="${sheet}"` });
    gap = false;
  }
  return { splices, left };
}
