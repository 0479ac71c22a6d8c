import type { WorkbookHost } from '../host/workbookHost';
import { applyWrites, type Author } from '../workflows/applyWrites';
import { compareWorkbook } from '../workflows/compareWorkbook';
import { copyPolicy } from '../workflows/copyPolicy';
import { keepChoice } from '../workflows/keepChoice';
import { ownPolicies } from '../workflows/ownPolicies';
import { checkedPolicy, openedPolicy, policyShelf } from '../workflows/policyShelf';
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
    copyPolicy: async (id, year, record) =>
      JSON.stringify(copyPolicy(openedPolicy(id, year, ownPolicies(record)).policy), null, 2),
    checkPolicy: async (text) => checkedPolicy(text),
  };
}
