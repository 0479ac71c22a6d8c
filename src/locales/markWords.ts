import type { MarkWords } from '../writeback/planMarks';
import { loadCatalogue } from './catalogues';
import { message, type Locale } from './message';
import { messageForFinding } from './messageFor';

/** The forms are Chinese, and so is what is written into them, whatever language the program speaks. */
const SHEET_LANGUAGE: Locale = 'zh-CN';

/** The words of marks in a sheet, fetched if they are not at hand. */
export async function markWords(): Promise<MarkWords> {
  await loadCatalogue(SHEET_LANGUAGE);
  return {
    legend: message(SHEET_LANGUAGE, 'workflows.mark.legend'),
    text: ({ kind, cell, finding }) =>
      message(SHEET_LANGUAGE, `workflows.mark.${kind}`, {
        cell,
        text: finding === null ? '' : messageForFinding(SHEET_LANGUAGE, finding),
      }),
  };
}
