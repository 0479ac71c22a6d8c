import type { WorkbookHost } from '../host/workbookHost';
import { csvSheet } from '../templates/issue/csvSheet';
import { readRoster } from '../templates/issue/readRoster';
import type { Roster } from '../templates/issue/rosterRow';
import { TemplateError } from '../templates/templateError';
import type { IndicatorSet } from '../templates/library/indicatorSet';

/** Reads the roster in a .csv file. Throws `TemplateError` when its quotes do not close. */
export function rosterFromCsv(name: string, bytes: Uint8Array, library: readonly IndicatorSet[]): Roster {
  return readRoster(csvSheet(name, bytes), library);
}

/** Reads the roster on the first visible sheet of a workbook that has one. Rejects with `HostError`, or with `TemplateError` when no sheet is visible. */
export async function rosterFromWorkbook(host: WorkbookHost, library: readonly IndicatorSet[]): Promise<Roster> {
  const visible = (await host.listSheets()).filter(({ visibility }) => visibility === 'visible');
  if (visible.length === 0) throw new TemplateError('templates.noVisibleSheet', {});
  const rosters = (await host.read(visible.map(({ name }) => name))).map((sheet) => readRoster(sheet, library));
  return rosters.find(({ rows }) => rows.length > 0) ?? rosters[0]!;
}
