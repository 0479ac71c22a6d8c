import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { compareForm } from '../../../src/templates/returned/compareForm';
import type { FormDifference } from '../../../src/templates/returned/formDifference';
import { repairPlan } from '../../../src/templates/returned/repairPlan';
import type { IssuedForm } from '../../../src/templates/layout/issuedForm';
import { formFile, readFormFile } from '../formFile';
import { deleted, inserted, movedColumn, withCell, withoutNames } from './mangledSheet';

let form: IssuedForm;
let sheet: SheetSnapshot;

beforeAll(async () => {
  const file = formFile('national');
  form = file.template.form;
  sheet = (await readFormFile(file.bytes)).sheets[0]!;
});

const told = (differences: readonly FormDifference[]): string[] =>
  differences.map(({ code, cell, row, column, heading }) =>
    [code.replace('form.', ''), cell ?? column ?? row, heading].filter(Boolean).join(' '),
  );

const compare = (snapshot: SheetSnapshot): string[] => told(compareForm(form, snapshot));

test('an untouched form has no differences, with its names and without', () => {
  expect(compare(sheet)).toEqual([]);
  expect(compare(withoutNames(sheet))).toEqual([]);
});

test('a form filled in has no differences', () => {
  const filled = withCell(withCell(withCell(sheet, 'C3', { value: '培训' }), 'D14', { value: '得分' }), 'I14', {
    value: 5,
  });
  expect(compare(filled)).toEqual([]);
});

test('row 17 was inserted; 得分 of row 7 was overwritten', () => {
  const mangled = withCell(inserted(sheet, 'row', 17), 'J7', { value: 9.5 });
  expect(compare(mangled)).toEqual(['formulaOverwritten J7 得分', 'rowInserted A17']);
});

test('a formula below an inserted row is expected, and restored, where it stands now', () => {
  const mangled = withCell(inserted(sheet, 'row', 17), 'I31', { value: 96 });
  const [, overwritten] = compareForm(form, mangled);
  expect(overwritten).toMatchObject({
    code: 'form.formulaOverwritten',
    cell: 'I31',
    row: 31,
    heading: '得分',
    found: '96',
  });
  expect(overwritten!.fix).toEqual({
    cell: 'I31',
    before: { value: 96 },
    after: { value: null, formula: '=IF(COUNT(J7,I14:I30)=0,"",SUM(J7,I14:I30))' },
  });
});

test('a row inserted below the last indicator is left out of the totals, which can take it in', () => {
  const differences = compareForm(form, inserted(sheet, 'row', 30));
  expect(told(differences)).toEqual([
    'rowInserted A30',
    'rowLeftOut H31 分值',
    'rowLeftOut I31 得分',
    'rowLeftOut L31',
  ]);
  expect(differences[2]!.fix!.after.formula).toBe('=IF(COUNT(J7,I14:I30)=0,"",SUM(J7,I14:I30))');
});

test('rows above the form, a deleted row and one among the funds', () => {
  expect(compare(inserted(inserted(sheet, 'row', 1), 'row', 1))).toEqual(['rowInserted A1', 'rowInserted A2']);
  expect(compare(deleted(sheet, 'row', 16))).toEqual(['rowDeleted 16']);
  expect(compare(deleted(sheet, 'row', 9))).toEqual(['rowDeleted 9 上年结转资金 — —']);
});

test('columns inserted, deleted and moved', () => {
  expect(compare(inserted(sheet, 'column', 7))).toEqual(['columnInserted G1']);
  expect(compare(inserted(sheet, 'column', 5))).toEqual(['columnInserted E1']);
  expect(compare(deleted(sheet, 'column', 9))).toContain('columnDeleted I 得分');
  expect(compare(movedColumn(withoutMergedHead(sheet), 9, 8))).toContain('columnMoved H1 得分');
});

/** Merges across the columns that are moved cannot be kept by any program. */
function withoutMergedHead(snapshot: SheetSnapshot): SheetSnapshot {
  return { ...snapshot, merges: snapshot.merges.filter((merge) => merge.left === merge.right || merge.right < 8) };
}

test('changed headings, changed points of execution, a renamed and unprotected sheet', () => {
  const mangled = {
    ...withCell(withCell(sheet, 'I13', { value: '自评分' }), 'H7', { value: 15 }),
    name: '我的表',
    protected: false,
  };
  const differences = compareForm(form, mangled);
  expect(told(differences)).toEqual([
    'sheetRenamed',
    'protectionRemoved',
    'constantChanged H7 分值',
    'labelChanged I13',
  ]);
  expect(differences[3]).toMatchObject({ found: '自评分', expected: '得分', sheet: '我的表' });
});

test('a heading retyped with other spaces, line breaks or widths is the same', () => {
  expect(compare(withCell(sheet, 'A6', { value: '项目 资金（万元）' }))).toEqual([]);
});

test('another formula in place of ours is told apart from none', () => {
  expect(compare(withCell(sheet, 'I30', { value: 1, formula: '=SUM(I14:I29)' }))).toEqual(['formulaChanged I30 得分']);
  expect(compare(withCell(sheet, 'E7', { value: '', formula: '=if( count(E$8:E$10)=0, "", sum(E8:E10))' }))).toEqual(
    [],
  );
});

test('without names the texts find rows and columns', () => {
  const bare = withoutNames(sheet);
  expect(compare(inserted(bare, 'row', 2))).toEqual(['rowInserted A2']);
  expect(compare(inserted(bare, 'row', 17))).toEqual(['rowInserted A17']);
  expect(compare(deleted(bare, 'row', 4))).toEqual(['rowDeleted 4 主管部门 实施单位']);
  expect(compare(inserted(bare, 'column', 7))).toEqual(['columnInserted G1']);
});

test('repair writes what is safe, leaves locked cells of a protected sheet alone and says so', () => {
  const mangled = withCell(withCell(sheet, 'I13', { value: '自评分' }), 'J7', { value: 9.5 });
  const closed = { ...mangled, cells: mangled.cells.map(({ locked: _, ...cell }) => cell) };
  const openPlan = repairPlan(compareForm(form, mangled), mangled);
  expect(openPlan.cells.map(({ cell, after }) => [cell, after.formula ?? after.value])).toEqual([
    ['J7', '=IF(COUNT(I7,H7)<2,"",ROUND(MIN(I7,1)*H7,2))'],
    ['I13', '得分'],
  ]);
  const closedPlan = repairPlan(compareForm(form, closed), closed);
  expect(closedPlan.cells).toEqual([]);
  expect(closedPlan.skipped.map(({ cell, reason }) => [cell, reason])).toEqual([
    ['J7', 'locked'],
    ['I13', 'locked'],
  ]);
});

test('whatever rows are inserted or deleted among the indicators, they are named exactly while the names live', () => {
  const edits = fc.array(
    fc.record({ kind: fc.constantFrom('insert', 'delete'), row: fc.integer({ min: 14, max: 28 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(edits, (steps) => {
      let mangled = sheet;
      let rows: (number | null)[] = Array.from({ length: 40 }, (_, index) => index + 1);
      for (const { kind, row } of steps) {
        mangled = kind === 'insert' ? inserted(mangled, 'row', row) : deleted(mangled, 'row', row);
        if (kind === 'insert') rows.splice(row - 1, 0, null);
        else rows = rows.filter((_, index) => index !== row - 1);
      }
      const last = rows.indexOf(31) + 1;
      const insertedRows = rows.flatMap((row, index) => (row === null && index + 1 < last ? [index + 1] : []));
      const gone = Array.from({ length: 31 }, (_, index) => index + 1).filter((row) => !rows.includes(row));
      const differences = compareForm(form, mangled);
      const of = (code: string): (number | null)[] =>
        differences.filter((each) => each.code === code).map((each) => each.row);
      expect(of('form.rowInserted')).toEqual(insertedRows);
      expect(of('form.rowDeleted')).toEqual(gone);
      expect(of('form.labelChanged')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
