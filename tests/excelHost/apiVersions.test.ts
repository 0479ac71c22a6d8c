import { readFileSync } from 'node:fs';
import { EmulatedExcel } from './emulatedExcel';
import { RangeObject } from './objects/rangeObject';
import { WorkbookObject } from './objects/workbookObject';
import { WorksheetObject } from './objects/worksheetObject';
import { RemoteCollection, type RemoteClass, type RemoteObject } from './protocol/remoteObject';
import { clientName } from './protocol/wire';

/** Microsoft's declarations of the Excel API; each member carries the requirement set it came with. */
const DECLARATIONS = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');

/** `[Api set: ExcelApi 1.9]` of a member by class and client name; null when there is no such member. */
function declaredVersion(className: string, member: string): string | null {
  const start = DECLARATIONS.indexOf(`\n    class ${className} extends OfficeExtension.ClientObject {`);
  const end = DECLARATIONS.indexOf('\n    }\n', start);
  const lines = DECLARATIONS.slice(start, end).split('\n');
  const declared = new RegExp(`^ {8}(?:readonly )?${member}(?:\\(|:)`);
  const at = lines.findIndex((line) => declared.test(line));
  if (start < 0 || at < 0) return null;
  const comment = lines.slice(0, at).reverse().join('\n');
  return /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1] ?? null;
}

function membersOf({ name, properties, navigation, methods }: RemoteClass): [string, string, string][] {
  const lists = [...properties, ...navigation, ...methods];
  return lists.map(([member, { since }]) => [name, clientName(member), since]);
}

/** One object of every class that is emulated. */
function everyObject(): RemoteObject[] {
  const area = { top: 1, left: 1, bottom: 2, right: 2 };
  const excel = new EmulatedExcel({
    sheets: [
      {
        name: '自评表',
        visibility: 'visible',
        cells: [{ row: 1, column: 1, value: 1, text: '1' }],
        merges: [area],
        hiddenRows: [],
        hiddenColumns: [],
        protected: false,
        printAreas: [area],
        tables: [area],
        names: [{ name: '总分', area }],
      },
    ],
  });
  const found = new Map<string, RemoteObject>();
  const [sheet] = excel.workbook.sheets;
  excel.workbook.addComment(sheet!, area, '备注');
  const visit = (object: RemoteObject | null): void => {
    if (!object || found.has(object.remoteClass.name)) return;
    found.set(object.remoteClass.name, object);
    for (const { go } of object.remoteClass.navigation.values()) visit(go(object));
    if (object instanceof RemoteCollection) object.items().forEach(visit);
  };
  visit(new WorkbookObject(excel));
  visit(new WorksheetObject(excel, sheet!));
  const range = new RangeObject(excel, sheet!, area);
  visit(range);
  visit(range.remoteClass.methods.get('GetMergedAreasOrNullObject')!.call(range) as RemoteObject);
  return [...found.values()];
}

const members = everyObject()
  .flatMap(({ remoteClass }) => membersOf(remoteClass))
  // The library's own members are not declared.
  .filter(([, member]) => !member.startsWith('_'));

test('many members are looked at', () => {
  expect(members.length).toBeGreaterThan(60);
});

test.each(members)('%s.%s came with ExcelApi %s', (className, member, since) => {
  expect(declaredVersion(className, member)).toBe(since);
});
