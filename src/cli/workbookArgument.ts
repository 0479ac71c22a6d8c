import { InvalidArgumentError } from 'commander';

/** A workbook file to be written, given on the command line: under another ending no program would open it. */
export function workbookArgument(value: string): string {
  if (!/\.xls[xm]$/i.test(value)) throw new InvalidArgumentError('Allowed choices are *.xlsx, *.xlsm.');
  return value;
}
