import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import { formatCell, parseCell } from '../../src/sheet/cellAddress';
import type { CellArea } from '../../src/sheet/cellArea';
import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/sheetSnapshot';

/**
 * The sheet with a page break after a row of the indicator table: the header stands again on the next
 * page and merged cells are cut in two. The lower part of a cut level carries its text again, or is blank.
 */
export function withPageBreak(
  sheet: SheetSnapshot,
  form: SelfEvaluation,
  after: number,
  levels: 'repeated' | 'blank',
): SheetSnapshot {
  const header = headerRows(sheet, form);
  const height = header.bottom - header.top + 1;
  const lower = (row: number): number => (row > after ? row + height : row);
  const toPage = (row: number): number => row - header.top + after + 1;
  const cut = (area: CellArea): boolean => area.top <= after && area.bottom > after;
  const inHeader = (top: number, bottom: number): boolean => top >= header.top && bottom <= header.bottom;

  const repeatedHeader = sheet.cells
    .filter((cell) => inHeader(cell.row, cell.row))
    .map((cell): CellSnapshot => ({ ...cell, row: toPage(cell.row) }));
  const repeatedLevels = sheet.merges.filter(cut).flatMap((area): CellSnapshot[] => {
    const label = sheet.cells.find((cell) => cell.row === area.top && cell.column === area.left);
    // A score for several rows is no label: on the next page it would be another score.
    const isLabel = form.indicators.every(({ cells }) => cells.score !== formatCell(area.top, area.left));
    return label && isLabel && levels === 'repeated' && area.top > header.bottom
      ? [{ ...label, row: after + height + 1 }]
      : [];
  });
  const cells = [
    ...sheet.cells.map((cell) => ({ ...cell, row: lower(cell.row) })),
    ...repeatedHeader,
    ...repeatedLevels,
  ];
  const merges = sheet.merges.flatMap((area): CellArea[] => {
    const pieces = cut(area)
      ? [
          { ...area, bottom: after },
          { ...area, top: after + height + 1, bottom: area.bottom + height },
        ]
      : [{ ...area, top: lower(area.top), bottom: lower(area.bottom) }];
    const copy = inHeader(area.top, area.bottom)
      ? [{ ...area, top: toPage(area.top), bottom: toPage(area.bottom) }]
      : [];
    return [...pieces, ...copy].filter((piece) => piece.top !== piece.bottom || piece.left !== piece.right);
  });
  return {
    ...sheet,
    cells: cells.sort((first, second) => first.row - second.row || first.column - second.column),
    merges,
    tables: [],
    hiddenRows: sheet.hiddenRows.map(({ from, to }) => ({ from: lower(from), to: lower(to) })),
  };
}

/** The rows of the form's first indicator header; lines that name the level of the rows under them are none of it. */
function headerRows(sheet: SheetSnapshot, form: SelfEvaluation): { top: number; bottom: number } {
  const heads = Object.values(form.headers.indicators).map((header) => parseCell(header.cell)!);
  const first = parseCell(form.indicators[0]!.cells.level3!)!.row;
  const top = Math.min(...heads.map((head) => head.row));
  const rows = new Set(sheet.cells.filter((cell) => cell.row > top && cell.row < first).map((cell) => cell.row));
  const sections = new Set(
    form.recognition.flatMap(({ block, field, ground, cell }) =>
      block === 'indicators' && ground === 'structure' && /^level/u.test(field ?? '') ? [parseCell(cell)!.row] : [],
    ),
  );
  const hidden = (row: number): boolean => sheet.hiddenRows.some(({ from, to }) => row >= from && row <= to);
  return { top, bottom: Math.max(top, ...[...rows].filter((row) => !hidden(row) && !sections.has(row))) };
}
