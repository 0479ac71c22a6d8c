import { formatCell } from '../../../sheet/cellAddress';
import { areaContains, parseArea, type CellArea } from '../../../sheet/cellArea';
import { MergedAreas } from '../../../sheet/mergedAreas';
import type { CalculationSheet, PlacedFormula, PlacedReferences } from '../formula/calculation';
import type { Expression } from '../formula/expression';
import { formulaReferences, type FormulaReferences } from '../formula/formulaReferences';
import { NotComputable } from '../formula/formulaValue';
import { parseFormula } from '../formula/parseFormula';
import type { Placement } from '../formula/placement';
import { shiftFormula } from '../formula/shiftFormula';
import type { SharedStrings } from '../workbook/sharedStrings';
import type { SheetEntry } from '../workbook/workbookPart';
import { readCellText } from '../xml/cellText';
import { decodeXmlText } from '../xml/xmlText';
import { cellContent, type StoredContent } from './cellContent';
import type { StoredFormula } from './cellTable';
import type { SheetScan } from './sheetScan';

/** Where a shared formula is written out. */
interface SharedAnchor {
  readonly index: number;
  readonly formula: string;
}

/** A worksheet as it stands: its cells' contents and formulas, decoded when asked for. */
export class Worksheet implements CalculationSheet {
  private anchors: ReadonlyMap<string, SharedAnchor> | null = null;
  /** Cells whose formula others depend on, by index, and the areas of array formulas. */
  private tied: { readonly anchors: ReadonlySet<number>; readonly areas: readonly CellArea[] } | null = null;
  private mergedAreas: MergedAreas | null = null;
  private readonly parsed = new Map<string, Expression>();
  private readonly references = new Map<string, FormulaReferences>();

  constructor(
    readonly entry: SheetEntry & { readonly part: string },
    readonly scan: SheetScan,
    private readonly strings: SharedStrings,
  ) {}

  get name(): string {
    return this.entry.name;
  }

  get cells() {
    return this.scan.cells;
  }

  /** Address of a stored cell. */
  addressOf(index: number): string {
    return formatCell(this.cells.row(index), this.cells.column(index));
  }

  /** The value stored in a cell; of a formula its cached result, null when it has none. */
  contentOf(index: number): StoredContent {
    return cellContent(this.scan, index, this.strings);
  }

  /** The formula of a cell with its leading `=`, a shared one as it reads in this cell; null when it holds none. */
  formulaTextOf(index: number): string | null {
    const stored = this.cells.formulas.get(index);
    if (!stored) return null;
    const own = this.storedText(stored);
    if (own !== '' || stored.sharedIndex === null) return `=${own}`;
    const anchor = this.sharedAnchors().get(stored.sharedIndex);
    if (!anchor) return '=';
    try {
      return `=${shiftFormula(anchor.formula, this.shiftFrom(anchor, index))}`;
    } catch (failure) {
      if (failure instanceof NotComputable) return `=${anchor.formula}`;
      throw failure;
    }
  }

  formulaOf(index: number): PlacedFormula {
    const kind = this.cells.formulas.get(index)?.kind;
    if (kind !== 'normal' && kind !== 'shared') throw new NotComputable('array formula');
    const { formula, place } = this.written(index);
    return { expression: remember(this.parsed, formula, parseFormula), place };
  }

  referencesOf(index: number): PlacedReferences {
    const { formula, place } = this.written(index);
    return { references: remember(this.references, formula, formulaReferences), place };
  }

  /** The cells that hold the results of an array formula or a data table, this one among them; null for other cells. */
  resultAreaOf(index: number): CellArea | null {
    const stored = this.cells.formulas.get(index);
    if (!stored || stored.area === null || stored.kind === 'normal' || stored.kind === 'shared') return null;
    return parseArea(stored.area);
  }

  /** Whether the cell's formula is a data table, which names its cells otherwise than in its text. */
  isDataTable(index: number): boolean {
    return this.cells.formulas.get(index)?.kind === 'dataTable';
  }

  /**
   * Whether other cells depend on this one's formula for their own: it anchors a shared or an array
   * formula, or lies in an array's area.
   */
  isFormulaTied(row: number, column: number): boolean {
    this.tied ??= this.findTied();
    const { anchors, areas } = this.tied;
    if (anchors.has(this.cells.indexAt(row, column))) return true;
    return areas.some((area) => areaContains(area, row, column));
  }

  /** Whether a merged area hides the cell: it lies in one and is not its top-left. */
  isUnderMerge(row: number, column: number): boolean {
    this.mergedAreas ??= new MergedAreas(this.scan.merges);
    const area = this.mergedAreas.at(row, column);
    return area !== null && (area.top !== row || area.left !== column);
  }

  private findTied() {
    const anchors = new Set<number>();
    const areas: CellArea[] = [];
    for (const [index, stored] of this.cells.formulas) {
      if (stored.kind === 'normal') continue;
      if (stored.kind !== 'shared') {
        anchors.add(index);
        const area = this.resultAreaOf(index);
        if (area) areas.push(area);
      } else if (stored.area !== null && this.storedText(stored) !== '') anchors.add(index);
    }
    return { anchors, areas };
  }

  private sharedAnchors(): ReadonlyMap<string, SharedAnchor> {
    if (this.anchors) return this.anchors;
    const anchors = new Map<string, SharedAnchor>();
    for (const [index, stored] of this.cells.formulas) {
      if (stored.sharedIndex === null || anchors.has(stored.sharedIndex)) continue;
      const formula = this.storedText(stored);
      if (formula !== '') anchors.set(stored.sharedIndex, { index, formula });
    }
    return (this.anchors = anchors);
  }

  private shiftFrom(anchor: SharedAnchor, index: number) {
    return {
      rowShift: this.cells.row(index) - this.cells.row(anchor.index),
      columnShift: this.cells.column(index) - this.cells.column(anchor.index),
    };
  }

  private storedText(stored: StoredFormula): string {
    return readCellText(decodeXmlText(this.scan.content, stored.textStart, stored.textEnd));
  }

  /** The formula as it is written, be it in another cell it is shared from, and the place it counts from. */
  private written(index: number): { readonly formula: string; readonly place: Placement } {
    const stored = this.cells.formulas.get(index);
    if (!stored) throw new NotComputable('no formula');
    const own = this.storedText(stored);
    if (own !== '' || stored.sharedIndex === null) {
      return { formula: own, place: { sheet: this.name, rowShift: 0, columnShift: 0 } };
    }
    const anchor = this.sharedAnchors().get(stored.sharedIndex);
    if (!anchor) throw new NotComputable('shared formula without its text');
    return { formula: anchor.formula, place: { sheet: this.name, ...this.shiftFrom(anchor, index) } };
  }
}

function remember<Result>(known: Map<string, Result>, formula: string, read: (formula: string) => Result): Result {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const result = read(formula);
  known.set(formula, result);
  return result;
}
