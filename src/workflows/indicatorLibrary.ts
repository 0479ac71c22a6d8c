import type { Indicator } from '../evaluation/indicator';
import type { WorkbookHost } from '../host/workbookHost';
import { addToLibrary, type LibraryAddition } from '../templates/library/addToLibrary';
import { indicatorLibrarySchema, type IndicatorLibrary, type IndicatorSet } from '../templates/library/indicatorSet';
import { shippedSets } from '../templates/library/shippedSets';
import { TemplateError } from '../templates/templateError';
import { readWorkbook } from './readWorkbook';

/** The library in the text of a file. Throws `TemplateError` with the place of the fault when it holds none. */
export function libraryFrom(text: string, file: string): IndicatorLibrary {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    throw new TemplateError('templates.libraryInvalid', { file, detail: fault instanceof Error ? fault.message : '' });
  }
  const parsed = indicatorLibrarySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new TemplateError('templates.libraryInvalid', { file, detail: `${path.join('.')} ${message}` });
}

/** All sets that can be used: the office's own before those that come with the program. */
export function allSets(library: IndicatorLibrary): readonly IndicatorSet[] {
  return [...library.sets, ...shippedSets];
}

/** Adds the indicators of a past workbook to the set of a kind of project. Rejects with `HostError`. */
export async function addWorkbookToLibrary(
  library: IndicatorLibrary,
  kind: string,
  host: WorkbookHost,
): Promise<LibraryAddition> {
  const { sheets } = await readWorkbook(host, { sheets: 'visible' });
  const indicators: readonly Indicator[] = sheets.flatMap(({ forms }) => forms.flatMap((form) => form.indicators));
  return addToLibrary(library, kind, indicators);
}
