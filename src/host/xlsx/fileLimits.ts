/**
 * What a workbook may ask of us. Far beyond any self-evaluation form and below what harms the
 * machine: whatever the file says, reading it stays inside these.
 */
export const FILE_LIMITS = {
  /** Entries in the zip directory. */
  entries: 10_000,
  /** Bytes of one part once inflated. */
  partBytes: 256 * 1024 * 1024,
  /** Bytes inflated from one file over the life of its host. */
  inflatedBytes: 1024 * 1024 * 1024,
  /** Inflated over compressed bytes, for parts larger than `ratioFrom`. Sheets of real forms stay below 60. */
  ratio: 250,
  ratioFrom: 8 * 1024 * 1024,
  /** Elements inside one another. */
  depth: 256,
  /** `<c>` elements in one sheet. */
  cells: 2_500_000,
  /** Formulas in one sheet; each takes far more memory than a value. */
  formulas: 500_000,
  /** Entries in the shared string table. */
  sharedStrings: 4_000_000,
  /** Characters in one cell; Excel's own limit. */
  cellText: 32_767,
  /** Cells of all sheets read at once. */
  cellsRead: 2_500_000,
  /** Characters of values and formulas of all sheets read at once. */
  textRead: 100_000_000,
  /** Names defined in a workbook. */
  definedNames: 200_000,
  /** Tabs of a workbook. */
  sheets: 1_000,
  /** Merged areas in one sheet, and the rows they span together: whoever looks up a merge goes through some of them. */
  merges: 65_536,
  mergedRows: 2_097_152,
} as const;
