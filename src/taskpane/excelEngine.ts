import type { WorkbookHost } from '../host/workbookHost';
import type { PaneWorkflows } from './paneWorkflows';

/** The workbook open in Excel and what can be done with it. */
export interface ExcelEngine {
  readonly host: WorkbookHost;
  readonly workflows: PaneWorkflows;
}

/** Who writes in Excel: the API does not tell the user's name. */
export const author = { name: '', now: () => new Date() };

let loading: Promise<ExcelEngine> | null = null;

/** Reading and scoring in Excel. They come as a second script, after the pane is seen, and once for pane and ribbon. */
export function excelEngine(): Promise<ExcelEngine> {
  return (loading ??= load());
}

async function load(): Promise<ExcelEngine> {
  const [{ openExcelHost }, { workflowsOn }] = await Promise.all([
    import(/* webpackChunkName: "excel" */ '../host/excel/openExcelHost'),
    import(/* webpackChunkName: "workflows" */ './workflowsOn'),
  ]);
  const host = openExcelHost();
  return { host, workflows: workflowsOn(host, author) };
}
