import type { CellArea } from '../../sheet/cellArea';
import type { CellContent } from '../../sheet/writePlan';
import type { BlueprintCell, CellStyle } from '../../sheet/workbookBlueprint';

/** Cells, styles and merges of a sheet while it is being laid out. */
export class SheetDraft {
  private readonly styleIndex = new Map<string, number>();
  readonly cells: BlueprintCell[] = [];
  readonly styles: CellStyle[] = [];
  readonly merges: CellArea[] = [];

  /** Puts content into an area, merged when it has more than one cell; borders are drawn around all of it. */
  place(area: CellArea, style: CellStyle, content: CellContent): void {
    this.fill(area, style, content);
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
  }

  /** Gives all cells of an area a style, and the first of them a content. */
  fill(area: CellArea, style: CellStyle, content: CellContent): void {
    const index = this.indexOf(style);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const first = row === area.top && column === area.left;
        this.cells.push({ row, column, style: index, ...(first ? content : { value: null }) });
      }
    }
  }

  private indexOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.styleIndex.get(key);
    if (known !== undefined) return known;
    this.styleIndex.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}
