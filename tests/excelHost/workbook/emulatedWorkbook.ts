import type { CellArea } from '../../../src/sheet/cellArea';
import { ApiError } from '../protocol/apiError';
import { EmulatedSheet, type SheetName } from './emulatedSheet';

/** A comment on a cell. */
export interface EmulatedComment {
  readonly id: string;
  readonly sheet: EmulatedSheet;
  readonly area: CellArea;
  readonly content: string;
}

/** A workbook held in memory, with the sheet in front and the cells selected. */
export class EmulatedWorkbook {
  readonly sheets: EmulatedSheet[] = [];
  /** Names known to the whole workbook. */
  readonly names: (SheetName & { readonly sheet: EmulatedSheet })[] = [];
  /** Whether sheets may not be added, removed or renamed. */
  structureProtected = false;
  /** Files whose sheets were inserted, as they came. */
  readonly insertedFiles: Uint8Array[] = [];
  readonly comments: EmulatedComment[] = [];
  private front: EmulatedSheet | null = null;
  selection: { readonly sheet: EmulatedSheet; readonly address: string } | null = null;
  private sheetsMade = 0;
  private commentsMade = 0;

  /** Adds a sheet behind the others. Throws what Excel answers for a bad or taken name. */
  addSheet(name: string): EmulatedSheet {
    if (this.structureProtected) throw new ApiError('AccessDenied');
    this.checkName(name, null);
    this.sheetsMade++;
    const id = `{00000000-0001-0000-0000-${this.sheetsMade.toString(16).toUpperCase().padStart(12, '0')}}`;
    const sheet = new EmulatedSheet(id, name);
    this.sheets.push(sheet);
    this.front ??= sheet;
    return sheet;
  }

  /** Adds a comment; a cell takes only one, and a protected sheet none. */
  addComment(sheet: EmulatedSheet, area: CellArea, content: string): EmulatedComment {
    const isThere = this.comments.some(
      (one) => one.sheet === sheet && one.area.top === area.top && one.area.left === area.left,
    );
    if (isThere || sheet.protectedWith) throw new ApiError(isThere ? 'InvalidOperation' : 'AccessDenied');
    const cell = { ...area, bottom: area.top, right: area.left };
    const comment = { id: `{comment-${++this.commentsMade}}`, sheet, area: cell, content };
    this.comments.push(comment);
    return comment;
  }

  deleteComment(comment: EmulatedComment): void {
    const at = this.comments.indexOf(comment);
    if (at < 0) throw new ApiError('ItemNotFound');
    this.comments.splice(at, 1);
  }

  /** The sheet by name, whatever its case, or by id. */
  findSheet(nameOrId: string): EmulatedSheet | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null
    );
  }

  /** A name Excel would give a new sheet. */
  freeName(): string {
    for (let number = this.sheets.length + 1; ; number++)
      if (!this.findSheet(`Sheet${number}`)) return `Sheet${number}`;
  }

  renameSheet(sheet: EmulatedSheet, name: string): void {
    if (this.structureProtected) throw new ApiError('AccessDenied');
    this.checkName(name, sheet);
    sheet.name = name;
  }

  /** Removes a sheet. A very hidden one has to be shown first, and the last visible one stays. */
  deleteSheet(sheet: EmulatedSheet): void {
    if (this.structureProtected) throw new ApiError('AccessDenied');
    const visible = this.sheets.filter((other) => other.visibility === 'Visible');
    if (sheet.visibility === 'VeryHidden' || (visible.length === 1 && visible[0] === sheet)) {
      throw new ApiError('InvalidOperation');
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.front === sheet) this.front = this.sheets.find((other) => other.visibility === 'Visible') ?? null;
  }

  get activeSheet(): EmulatedSheet {
    if (!this.front) throw new ApiError('ItemNotFound');
    return this.front;
  }

  /** Brings a sheet to the front; a hidden one cannot be. */
  activate(sheet: EmulatedSheet): void {
    if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation');
    this.front = sheet;
  }

  private checkName(name: string, own: EmulatedSheet | null): void {
    const taken = this.findSheet(name);
    if (taken && taken !== own) throw new ApiError('ItemAlreadyExists');
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new ApiError('InvalidArgument');
    }
  }
}
