import type { WorkbookHost } from '../host/workbookHost';
import { applyWrites, type Author } from '../workflows/applyWrites';
import { compareWorkbook } from '../workflows/compareWorkbook';
import { keepChoice } from '../workflows/keepChoice';
import { keepReview } from '../workflows/keepReview';
import { ownPolicies } from '../workflows/ownPolicies';
import { changeDraft, startDraft } from '../workflows/policyDraft';
import { openedPolicy, policyShelf } from '../workflows/policyShelf';
import { reviewRules } from '../workflows/reviewRules';
import { scoreWorkbook } from '../workflows/scoreWorkbook';
import { signOff } from '../workflows/signOff';
import { undoLast } from '../workflows/undoLast';
import { writeFixes } from '../workflows/writeFixes';
import type { PaneWorkflows } from './paneWorkflows';

/** The workflows on a host, run where they are called. */
export function workflowsOn(host: WorkbookHost, author: Author): PaneWorkflows {
  return {
    async score(options) {
      const { forms, problems, plan, record, policyOverruled, signature } = await scoreWorkbook(host, options);
      return { forms, problems, plan, record, policyOverruled, signature };
    },
    apply: ({ plan, record }) => applyWrites(host, plan, record, author),
    fix: (findings) => writeFixes(host, findings, author),
    keepReview: (parts, by, options) =>
      keepReview(host, { ...options, sheets: 'visible' }, parts, { ...author, name: by }),
    sign: (by, options) => signOff(host, { ...options, sheets: 'visible' }, { ...author, name: by }),
    rules: async () => reviewRules(),
    undo: () => undoLast(host, author),
    keep: (choice, options) => keepChoice(host, choice, options, author),
    policies: async (record) => policyShelf(ownPolicies(record)),
    sayings: async (id, year, record) => openedPolicy(id, year, ownPolicies(record)).sayings,
    compare: (ids) => compareWorkbook(host, { sheets: 'activeFirst' }, ids),
    startDraft: async (source, year, record) => startDraft(source, year, ownPolicies(record)),
    changeDraft: async (file, change, year, record) => changeDraft(file, change, year, ownPolicies(record)),
  };
}
