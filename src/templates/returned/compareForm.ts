import { columnName, formatCell, parseCell, type CellAddress } from '../../sheet/cellAddress';
import { contentAt } from '../../sheet/contentAt';
import { SheetGrid } from '../../sheet/sheetGrid';
import type { SheetSnapshot } from '../../sheet/sheetSnapshot';
import type { CellContent } from '../../sheet/writePlan';
import type { FormLayout } from '../layout/formLayout';
import type { IssuedForm } from '../layout/issuedForm';
import type { FormDifference, FormDifferenceCode } from './formDifference';
import { movedFormula, sameFormula } from './movedFormula';
import { placeForm, type PlacedForm } from './placedForm';
import { textKey } from './textKey';

/**
 * Holds a sheet that came back against the form that was issued: rows and columns inserted, deleted or moved, texts
 * changed, formulas overwritten, each with its cell, and with a write that mends it where that is safe. Differences
 * come in the order of the sheet, those of the sheet as a whole first.
 */
export function compareForm(form: IssuedForm, snapshot: SheetSnapshot): readonly FormDifference[] {
  const grid = SheetGrid.of(snapshot);
  const placed = placeForm(form.layout, grid);
  const found = new Differences(snapshot.name, grid);
  if (form.sheet !== snapshot.name) found.add('form.sheetRenamed', { found: snapshot.name, expected: form.sheet });
  if (form.layout.protected && !snapshot.protected) found.add('form.protectionRemoved', {});
  compareLines(form.layout, placed, found);
  compareTexts(form.layout, placed, found);
  compareFormulas(form.layout, placed, found);
  return found.sorted();
}

function compareLines(layout: FormLayout, placed: PlacedForm, found: Differences): void {
  for (const row of placed.insertedRows) found.add('form.rowInserted', { cell: formatCell(row, 1), row });
  for (const row of placed.deletedRows) {
    found.add('form.rowDeleted', { row, heading: rowLabel(layout, row), expected: rowLabel(layout, row) });
  }
  for (const column of placed.insertedColumns) {
    found.add('form.columnInserted', { cell: formatCell(1, column), column: columnName(column) });
  }
  for (const column of placed.deleted) {
    found.add('form.columnDeleted', { column: columnName(column), heading: columnHeading(layout, column) });
  }
  for (const column of placed.moved) {
    const now = columnName(placed.column(column)!);
    found.add('form.columnMoved', {
      cell: `${now}1`,
      column: now,
      found: now,
      expected: columnName(column),
      heading: columnHeading(layout, column),
    });
  }
}

function compareTexts(layout: FormLayout, placed: PlacedForm, found: Differences): void {
  for (const { cell, text } of layout.labels) {
    const now = placed.cell(cell);
    if (now === null || textKey(found.textOf(now)) === textKey(text)) continue;
    found.add('form.labelChanged', { cell: now, found: found.textOf(now), expected: text, fix: { value: text } });
  }
  for (const { cell, value } of layout.constants) {
    const now = placed.cell(cell);
    if (now === null || found.textOf(now) === String(value) || found.contentOf(now).value === value) continue;
    found.add('form.constantChanged', {
      cell: now,
      found: found.textOf(now),
      expected: String(value),
      heading: columnHeading(layout, parseCell(cell)!.column, parseCell(cell)!.row),
      fix: { value },
    });
  }
}

function compareFormulas(layout: FormLayout, placed: PlacedForm, found: Differences): void {
  for (const { cell, formula } of layout.formulas) {
    const now = placed.cell(cell);
    if (now === null) continue;
    const content = found.contentOf(now);
    const [asMoved, takingIn] = [movedFormula(formula, placed, false), movedFormula(formula, placed, true)];
    if (asMoved === null || takingIn === null) continue;
    const position = parseCell(cell)!;
    const heading = columnHeading(layout, position.column, position.row);
    const fix = { value: null, formula: takingIn };
    if (content.formula === undefined) {
      const stands = found.textOf(now);
      found.add('form.formulaOverwritten', { cell: now, found: stands, expected: takingIn, heading, fix });
    } else if (sameFormula(content.formula, takingIn)) continue;
    else if (sameFormula(content.formula, asMoved)) {
      found.add('form.rowLeftOut', { cell: now, found: content.formula, expected: takingIn, heading, fix });
    } else found.add('form.formulaChanged', { cell: now, found: content.formula, expected: takingIn, heading, fix });
  }
}

/** First text printed in a row: its label, or the level it begins with. */
function rowLabel({ labels, printed }: FormLayout, row: number): string {
  const texts = [...labels, ...printed].filter(({ cell }) => parseCell(cell)!.row === row);
  return texts.map(({ text }) => text.replace(/\s+/g, '')).join(' ');
}

/** The text printed nearest above a row in a column, which heads it; the lowest of the column when no row is given. */
function columnHeading({ labels }: FormLayout, column: number, above = Infinity): string {
  let heading = { row: 0, text: '' };
  for (const { cell, text } of labels) {
    const position = parseCell(cell)!;
    if (position.column !== column || position.row >= above || position.row < heading.row) continue;
    if (/[\p{L}\p{N}]/u.test(text)) heading = { row: position.row, text: text.replace(/\s+/g, '') };
  }
  return heading.text;
}

interface DifferenceParts extends Partial<Omit<FormDifference, 'code' | 'sheet' | 'fix'>> {
  /** What mends the cell. */
  readonly fix?: CellContent;
}

class Differences {
  private readonly all: FormDifference[] = [];

  constructor(
    private readonly sheet: string,
    private readonly grid: SheetGrid,
  ) {}

  add(code: FormDifferenceCode, { fix, ...parts }: DifferenceParts): void {
    const cell = parts.cell ?? null;
    this.all.push({
      code,
      sheet: this.sheet,
      found: '',
      expected: '',
      heading: '',
      row: cell === null ? null : parseCell(cell)!.row,
      column: null,
      ...parts,
      cell,
      fix: fix && cell !== null ? { cell, before: this.contentOf(cell), after: fix } : null,
    });
  }

  contentOf(cell: CellAddress): CellContent {
    return contentAt(this.grid, cell);
  }

  textOf(cell: CellAddress): string {
    const { row, column } = parseCell(cell)!;
    return this.grid.cellAt(row, column)?.text ?? '';
  }

  sorted(): readonly FormDifference[] {
    return [...this.all].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  }
}
