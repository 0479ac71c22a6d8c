import { parseCell, type CellAddress } from '../sheet/cellAddress';
import { HostError } from '../host/hostError';
import type { XlsxHost } from '../host/xlsx/xlsxHost';
import { SheetView } from './sheetView';
import { typedValue } from './typedValue';

/** A workbook file that is open in the page: its host, and its sheets prepared for drawing. */
export class OpenedFile {
  /** Prepared once and again after each change. */
  private readonly views = new Map<string, SheetView>();

  constructor(readonly host: XlsxHost) {}

  async view(sheet: string): Promise<SheetView> {
    const prepared = this.views.get(sheet);
    if (prepared) return prepared;
    const [snapshot] = await this.host.read([sheet]);
    const view = new SheetView(snapshot!, await this.host.readAppearance(sheet));
    this.views.set(sheet, view);
    return view;
  }

  async type(sheet: string, cell: CellAddress, typed: string): Promise<void> {
    const { grid } = await this.view(sheet);
    const outcome = await this.host.edit(sheet, cell, typedValue(typed, numberFormatAt(grid, cell)));
    if (outcome.status === 'refused' || outcome.status === 'uncertain') throw new HostError(outcome.problem);
    this.changed();
  }

  /** Forgets what was prepared: the workbook has changed. */
  changed(): void {
    this.views.clear();
  }
}

function numberFormatAt(grid: SheetView['grid'], cell: CellAddress): string {
  const at = parseCell(cell);
  return (at && grid.cellAt(at.row, at.column)?.numberFormat) ?? 'General';
}
