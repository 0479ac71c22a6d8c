import type { Locale } from '../locales/message';
import type { FileResult } from './fileTask';

/** The SARIF log of the results as text. All that the checks say of themselves is loaded only for this. */
export async function sarifText(results: readonly FileResult[], locale: Locale): Promise<string> {
  const { sarifLog } = await import('./output/sarifLog');
  return JSON.stringify(sarifLog(results, locale), null, 1);
}
