import type { WorkbookHost } from '../host/workbookHost';
import { applyWrites, type Author } from '../workflows/applyWrites';
import { scoreWorkbook } from '../workflows/scoreWorkbook';
import { undoLast } from '../workflows/undoLast';
import type { PaneWorkflows } from './paneWorkflows';

/** The workflows on a host, run where they are called. */
export function workflowsOn(host: WorkbookHost, author: Author): PaneWorkflows {
  return {
    async score(options) {
      const { forms, problems, plan, record, policyOverruled } = await scoreWorkbook(host, options);
      return { forms, problems, plan, record, policyOverruled };
    },
    apply: ({ plan, record }) => applyWrites(host, plan, record, author),
    undo: () => undoLast(host, author),
  };
}
