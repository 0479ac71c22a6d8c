import type { WorkbookHost } from '../host/workbookHost';
import { applyWrites, type Author } from '../workflows/applyWrites';
import { compareWorkbook } from '../workflows/compareWorkbook';
import { keepChoice } from '../workflows/keepChoice';
import { ownPolicies } from '../workflows/ownPolicies';
import { changeDraft, startDraft } from '../workflows/policyDraft';
import { openedPolicy, policyShelf } from '../workflows/policyShelf';
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
    keep: (choice, options) => keepChoice(host, choice, options, author),
    policies: async (record) => policyShelf(ownPolicies(record)),
    sayings: async (id, year, record) => openedPolicy(id, year, ownPolicies(record)).sayings,
    compare: (ids) => compareWorkbook(host, { sheets: 'activeFirst' }, ids),
    startDraft: async (source, year, record) => startDraft(source, year, ownPolicies(record)),
    changeDraft: async (file, change, year, record) => changeDraft(file, change, year, ownPolicies(record)),
  };
}
