import { CsvError, parse } from 'csv-parse/sync';
import type { CellSnapshot, SheetSnapshot } from '../../sheet/sheetSnapshot';
import { TemplateError } from '../templateError';

/** Bytes of a .csv file as a sheet, so that it is read in the one way a workbook is. Every cell holds text. */
export function csvSheet(name: string, bytes: Uint8Array): SheetSnapshot {
  const cells = recordsOf(name, decodeText(bytes)).flatMap((record, row) =>
    record.flatMap((text, column): CellSnapshot | [] =>
      text === '' ? [] : { row: row + 1, column: column + 1, value: text, text },
    ),
  );
  return {
    name,
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  };
}

/** Commas as Excel writes them, tabs in its Unicode text, semicolons where the comma is the decimal sign. */
const DELIMITERS = [',', '\t', ';'];

function recordsOf(name: string, text: string): readonly (readonly string[])[] {
  const firstLine = text.slice(0, 4096).split(/[\r\n]/, 1)[0] ?? '';
  const delimiter = DELIMITERS.reduce((best, each) =>
    firstLine.split(each).length > firstLine.split(best).length ? each : best,
  );
  try {
    // A quote within an unquoted field is a character like any other, as Excel reads it.
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, max_record_size: 1_000_000 });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new TemplateError('templates.csvBroken', { file: name, line: String(fault['lines'] ?? '') });
  }
}

/** UTF-8 with or without mark, UTF-16 with one, or GB 18030, which Chinese Excel writes. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
