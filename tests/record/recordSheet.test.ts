import fc from 'fast-check';
import { appendToRecord, readRecord, RECORD_SHEET } from '../../src/record/recordSheet';
import type { RecordEntry } from '../../src/record/recordEntry';
import { lastUndoable, recordedDecisions, recordedPolicy } from '../../src/record/workbookRecord';
import { parseCell } from '../../src/sheet/cellAddress';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import type { CellWrite } from '../../src/sheet/writePlan';

const stamp = { at: '2022-01-15T08:00:00.000Z', by: '' };

function decision(cell: string, score: number): RecordEntry {
  return { kind: 'decision', ...stamp, sheet: '自评表', cell, tier: '达成', score, reason: '' };
}

function writes(id: string): RecordEntry {
  return { kind: 'writes', ...stamp, id, cells: [], printAreas: [] };
}

/** The record sheet as a host would read it back after these writes. */
function sheetWith(cells: readonly CellWrite[]): SheetSnapshot {
  return {
    name: RECORD_SHEET,
    visibility: 'veryHidden',
    cells: cells
      .map((write) => ({ ...parseCell(write.cell)!, value: write.after.value, text: String(write.after.value) }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  };
}

test('a workbook without a record gets the sheet, very hidden, and a heading that asks to leave it alone', () => {
  const part = appendToRecord(readRecord(null), [decision('I14', 9)]);
  expect(part.addedSheets).toEqual([{ name: '_ziping', visibility: 'veryHidden' }]);
  expect(part.cells.map((write) => write.cell)).toEqual(['A1', 'A2']);
  expect(part.cells[0]!.after.value).toContain('请勿修改');
});

test('entries come back in order, and new ones go below', () => {
  const first = appendToRecord(readRecord(null), [decision('I14', 9), writes('1')]);
  const record = readRecord(sheetWith(first.cells));
  expect(record.entries).toEqual([decision('I14', 9), writes('1')]);
  const second = appendToRecord(record, [decision('I15', 8)]);
  expect(second.addedSheets).toEqual([]);
  expect(second.cells.map((write) => write.cell)).toEqual(['A4']);
});

test('an entry longer than a cell goes on in the next columns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (length) => {
      const entry: RecordEntry = {
        kind: 'decision',
        ...stamp,
        sheet: 's',
        cell: 'A1',
        tier: null,
        score: 1,
        reason: '长'.repeat(length),
      };
      const part = appendToRecord(readRecord(null), [entry]);
      for (const write of part.cells) expect(String(write.after.value).length).toBeLessThanOrEqual(32_767);
      expect(readRecord(sheetWith(part.cells)).entries).toEqual([entry]);
    }),
    { numRuns: 20 },
  );
});

test('a line that is not ours is named with its row and stays', () => {
  const part = appendToRecord(readRecord(null), [decision('I14', 9)]);
  const foreign: CellWrite = {
    sheet: RECORD_SHEET,
    cell: 'A3',
    before: { value: null },
    after: { value: '{"kind":"later"}' },
    purpose: 'record',
  };
  const record = readRecord(sheetWith([...part.cells, foreign]));
  expect(record.entries).toHaveLength(1);
  expect(record.unreadable).toEqual([{ row: 3, text: '{"kind":"later"}' }]);
  expect(record.nextRow).toBe(4);
});

test('the last decision on a cell counts, the last policy, and the last writes not taken back', () => {
  const policy = (id: string): RecordEntry => ({ kind: 'policy', ...stamp, policyId: id, version: '1' });
  const entries = [
    decision('I14', 9),
    policy('a'),
    writes('1'),
    writes('2'),
    decision('I14', 7),
    policy('b'),
    { kind: 'undone' as const, ...stamp, id: '2' },
  ];
  const record = readRecord(sheetWith(appendToRecord(readRecord(null), entries).cells));
  expect(recordedDecisions(record, '自评表').map((entry) => entry.score)).toEqual([7]);
  expect(recordedDecisions(record, '另一张')).toEqual([]);
  expect(recordedPolicy(record)?.policyId).toBe('b');
  expect(lastUndoable(record)?.id).toBe('1');
  expect(lastUndoable(readRecord(null))).toBeNull();
});
