import { FILE_LIMITS } from '../fileLimits';
import { tooLarge } from '../fileProblem';

/**
 * What reading the sheets of a workbook may take up, all of them together: a small file can name the same cells in any
 * number of sheets, and the same text or formula in any number of cells.
 */
export class ReadingBudget {
  private cells = 0;
  private characters = 0;

  /** @throws HostError `tooLarge` */
  spendCells(sheet: string, count: number): void {
    this.cells += count;
    if (this.cells > FILE_LIMITS.cellsRead) throw tooLarge(`${sheet}: ${this.cells}`, FILE_LIMITS.cellsRead);
  }

  /** @throws HostError `tooLarge` */
  spendText(sheet: string, length: number): void {
    this.characters += length;
    if (this.characters > FILE_LIMITS.textRead) throw tooLarge(`${sheet}: ${this.characters}`, FILE_LIMITS.textRead);
  }
}
