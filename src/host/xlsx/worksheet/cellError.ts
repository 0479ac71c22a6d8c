/** An error a cell holds, such as `#DIV/0!`. */
export class CellError {
  constructor(readonly code: string) {}
}
