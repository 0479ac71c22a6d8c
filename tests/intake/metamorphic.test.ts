import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { formatCell, parseCell } from '../../src/sheet/cellAddress';
import { parseArea } from '../../src/sheet/cellArea';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { drawnForm } from './drawnForm';
import { formContent } from './formShape';
import { moved, withBelow, withBeside, withBlank, withSwapped } from './moves';
import { withPageBreak } from './pageBreak';
import { PUBLISHED_FORMS, publishedSheets } from './publishedForms';
import { sheetOf } from './sheetOf';
import { inFullWidth, inHalfWidth, numbersAsTexts, spreadOut, textsAsNumbers } from './spellings';

const DRAWN = join(__dirname, '../fixtures/drawn');

const payments = sheetOf([
  ['序号', '支付日期', '摘要', '金额（万元）'],
  [1, '2021-03-15', '第一笔', 101.03],
  [2, '2021-06-20', '第二笔', 101.03],
  [3, '2021-11-30', '第三笔', 101.03],
]);

/** Sheets that hold a form, with their forms. */
async function sheetsOf(name: string): Promise<readonly { sheet: SheetSnapshot; forms: readonly SelfEvaluation[] }[]> {
  const sheets = name.endsWith('.txt') ? [drawnForm(join(DRAWN, name)).sheet] : await publishedSheets(name);
  return sheets
    .map((sheet) => ({ sheet, forms: readEvaluations(sheet).forms }))
    .filter(({ forms }) => forms.length > 0);
}

function contentOf(sheet: SheetSnapshot) {
  return readEvaluations(sheet).forms.map(formContent);
}

/** The same whatever the width of characters. */
function widthless(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content).normalize('NFKC'));
}

describe.each([...PUBLISHED_FORMS, ...readdirSync(DRAWN)])('%s', (name) => {
  test('moved anywhere on the sheet it is the same form', async () => {
    for (const { sheet, forms } of await sheetsOf(name)) {
      fc.assert(
        fc.property(fc.nat(5000), fc.nat(500), (rows, columns) => {
          expect(contentOf(moved(sheet, rows, columns))).toEqual(forms.map(formContent));
        }),
        { numRuns: 5 },
      );
    }
  });

  test.each(['row', 'column'] as const)('a blank %s anywhere in it changes nothing', async (line) => {
    for (const { sheet, forms } of await sheetsOf(name)) {
      const last = Math.max(...sheet.cells.map((cell) => cell[line]));
      for (let at = 1; at <= last; at++) {
        expect({ at, forms: contentOf(withBlank(sheet, line, at)) }).toEqual({ at, forms: forms.map(formContent) });
      }
    }
  });

  test('columns of the indicator table may change places', async () => {
    for (const { sheet, forms } of await sheetsOf(name)) {
      for (const form of forms) {
        const bottom = parseArea(form.range)!.bottom;
        const columns = hasOneTable(form) ? singleColumns(sheet, form) : [];
        for (const [index, first] of columns.entries()) {
          for (const second of columns.slice(index + 1)) {
            const swapped = withSwapped(sheet, first.column, second.column, first.row, bottom);
            expect({ first, second, forms: contentOf(swapped) }).toEqual({
              first,
              second,
              forms: forms.map(formContent),
            });
          }
        }
      }
    }
  });

  test('a page break that repeats the header and cuts the levels changes nothing', async () => {
    for (const { sheet, forms } of await sheetsOf(name)) {
      for (const form of forms) {
        for (const after of hasOneTable(form) ? form.indicators.slice(0, -1) : []) {
          for (const levels of ['repeated', 'blank'] as const) {
            const split = withPageBreak(sheet, form, parseCell(after.cells.level3!)!.row, levels);
            expect({ after, levels, forms: contentOf(split) }).toEqual({
              after,
              levels,
              forms: forms.map(formContent),
            });
          }
        }
      }
    }
  });

  test.each([
    ['full width', inFullWidth],
    ['half width', inHalfWidth],
    ['numbers stored as texts', numbersAsTexts],
    ['numbers stored as numbers', textsAsNumbers],
  ])('%s makes no difference', async (_, change) => {
    for (const { sheet, forms } of await sheetsOf(name)) {
      expect(widthless(contentOf(change(sheet)))).toEqual(widthless(forms.map(formContent)));
    }
  });

  test('labels may be spread out', async () => {
    for (const { sheet, forms } of await sheetsOf(name)) {
      const labels = new Set(
        forms.flatMap((form) =>
          form.recognition.flatMap(({ block, cell, text }) =>
            ['head', 'goals', 'indicators'].includes(block) && !/[:：]./u.test(text) ? [cell] : [],
          ),
        ),
      );
      const spread = spreadOut(sheet, labels, (cell) => formatCell(cell.row, cell.column));
      expect(contentOf(spread)).toEqual(forms.map(formContent));
    }
  });

  test('tables beside and below are left alone', async () => {
    for (const { sheet, forms } of await sheetsOf(name)) {
      const onLeft = withBeside(moved(payments, 8, 0), sheet, 2);
      expect(contentOf(onLeft)).toEqual(forms.map(formContent));
      for (const other of [withBeside(sheet, payments, 2), withBelow(sheet, payments, 3)]) {
        const found = readEvaluations(other).forms;
        expect(found.map(formContent)).toEqual(forms.map(formContent));
        expect(found.map((form) => form.range)).toEqual(forms.map((form) => form.range));
      }
    }
  });

  test('the same form twice on a sheet is two forms', async () => {
    for (const { sheet, forms } of await sheetsOf(name)) {
      expect(contentOf(withBelow(sheet, sheet, 3))).toEqual([...forms, ...forms].map(formContent));
    }
  });
});

/** Whether all columns stand under one header; a block that only scores may stand over the table with one of its own. */
function hasOneTable(form: SelfEvaluation): boolean {
  const rows = Object.values(form.headers.indicators).map((header) => parseCell(header.cell)!.row);
  return Math.max(...rows) - Math.min(...rows) <= 3;
}

/** Header cells of columns that are one sheet column wide, from the lowest row of the header. */
function singleColumns(sheet: SheetSnapshot, form: SelfEvaluation): readonly { row: number; column: number }[] {
  return Object.entries(form.headers.indicators).flatMap(([field, header]) => {
    const at = parseCell(header.cell)!;
    const wide = sheet.merges.some(
      (area) =>
        area.left <= at.column && area.right >= at.column && area.right > area.left && crossesTable(area, form, at.row),
    );
    return wide || /^level/.test(field) ? [] : [at];
  });
}

function crossesTable(area: { top: number; bottom: number }, form: SelfEvaluation, top: number): boolean {
  return area.bottom >= top && area.top <= parseArea(form.range)!.bottom;
}
