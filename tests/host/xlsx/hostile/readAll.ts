import { HostError, type HostErrorCode } from '../../../../src/host/hostError';
import { nodeCompression } from '../../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../../src/host/xlsx/xlsxHost';
import { formatCell } from '../../../../src/sheet/cellAddress';
import type { CellValue, SheetSnapshot } from '../../../../src/sheet/sheetSnapshot';

/** Everything in the file; what is thrown and is no `HostError` fails the test. */
export async function readAll(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const host = openXlsxHost(bytes, { compression: nodeCompression, fileName: 'f.xlsx' });
  return host.read((await host.listSheets()).map((sheet) => sheet.name));
}

/** The code with which reading the file is refused; null when it is read. */
export async function refusalOf(bytes: Uint8Array): Promise<HostErrorCode | null> {
  try {
    await readAll(bytes);
    return null;
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    expect(failure.problem.file).toBe('f.xlsx');
    return failure.problem.code;
  }
}

/** Values of the first sheet by address. */
export async function valuesOf(bytes: Uint8Array): Promise<Record<string, CellValue>> {
  const [sheet] = await readAll(bytes);
  return Object.fromEntries(sheet!.cells.map((cell) => [formatCell(cell.row, cell.column), cell.value]));
}
