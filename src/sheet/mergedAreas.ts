import { areaContains, type CellArea } from './cellArea';

/** Merged areas found by a position; memory and time follow their number, never their extent. */
export class MergedAreas {
  private readonly byRow = new Map<number, CellArea[]>();
  /** Areas taller than a form can be; looked through one by one, so that a hostile merge costs no memory. */
  private readonly tall: CellArea[] = [];

  constructor(areas: readonly CellArea[]) {
    for (const area of areas) {
      if (area.bottom - area.top >= TALL) {
        this.tall.push(area);
        continue;
      }
      for (let row = area.top; row <= area.bottom; row++) {
        const inRow = this.byRow.get(row);
        if (inRow) inRow.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  /** The area that covers the position, or null. */
  at(row: number, column: number): CellArea | null {
    const inRow = this.byRow.get(row);
    if (inRow) for (const area of inRow) if (column >= area.left && column <= area.right) return area;
    for (const area of this.tall) if (areaContains(area, row, column)) return area;
    return null;
  }
}

const TALL = 4096;
