/** What a column of the indicator table holds. */
export type Column =
  | 'number'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'sign'
  | 'aim'
  | 'measureUnit'
  | 'target'
  | 'actual'
  | 'points'
  | 'score'
  | 'reason'
  | 'ignored';

/** A column of the indicator table. */
export interface TableColumn {
  readonly role: Column;
  readonly header: string;
  /** What stands above this column and its neighbours of the same group. */
  readonly group?: string;
  readonly width: number;
}

/** How an indicator table is made. */
export interface TableChoices {
  readonly columns: readonly TableColumn[];
  /** How level names are written. */
  readonly levels: 'merged' | 'repeated' | 'once' | 'mixed';
  readonly names: 'plain' | 'numbered' | 'points' | 'letters';
  readonly side: string | null;
  readonly withGroups: boolean;
  /** What a page break in the table repeats. */
  readonly pageBreak: 'none' | 'header' | 'title' | 'levels';
  readonly emptyRows: boolean;
  readonly subtotals: boolean;
  readonly hiddenCodes: boolean;
  readonly sectionRows: boolean;
  /** Whether the first indicator is how the budget was spent. */
  readonly executionRow: boolean;
}
