import { Workbook } from '../workbook/workbook';
import { addRelatedPart, freeRelationshipId } from './packageEdits';
import { OOXML_NAMESPACES } from './ooxmlNamespaces';

const STYLES_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The workbook with a styles part of one plain style, when it has none. */
export function addStyles(workbook: Workbook): Workbook {
  if (workbook.relatedPart('styles') !== null) return workbook;
  const { main, relationships } = OOXML_NAMESPACES[workbook.part.strict ? 'strict' : 'transitional'];
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs><cellXfs count="1">${plain} xfId="0"/></cellXfs></styleSheet>`;
  const files = addRelatedPart(workbook.files, workbook.path, {
    part: freePart(workbook, folder),
    content: new TextEncoder().encode(xml),
    contentType: STYLES_CONTENT_TYPE,
    relationshipType: `${relationships}/styles`,
    relationshipId: freeRelationshipId(workbook.relationships),
  });
  return new Workbook(files, workbook);
}

/** A part of that name may be there though the workbook is not related to it. */
function freePart({ files }: Workbook, folder: string): string {
  let part = `${folder}styles.xml`;
  for (let number = 2; files.has(part); number++) part = `${folder}styles${number}.xml`;
  return part;
}
