import type { WorkbookHost } from '../host/workbookHost';
import { markWords } from '../locales/markWords';
import { applyWrites, type Author } from '../workflows/applyWrites';
import { clearAdditions } from '../workflows/clearAdditions';
import { commentFindings } from '../workflows/commentFindings';
import { compareWorkbook } from '../workflows/compareWorkbook';
import { keepChoice } from '../workflows/keepChoice';
import { keepReview } from '../workflows/keepReview';
import { markWorkbook } from '../workflows/markWorkbook';
import { ownPolicies } from '../workflows/ownPolicies';
import { changeDraft, startDraft } from '../workflows/policyDraft';
import { openedPolicy, policyShelf } from '../workflows/policyShelf';
import { reviewRules } from '../workflows/reviewRules';
import { scoreWorkbook, type ScoreOutcome } from '../workflows/scoreWorkbook';
import { signOff } from '../workflows/signOff';
import { undoLast } from '../workflows/undoLast';
import { writeFixes } from '../workflows/writeFixes';
import type { PaneOutcome, PaneWorkflows } from './paneWorkflows';

/** The workflows on a host, run where they are called. */
export function workflowsOn(host: WorkbookHost, author: Author): PaneWorkflows {
  return {
    async score(options) {
      const outcome = await scoreWorkbook(host, options);
      return withoutSnapshots(outcome);
    },
    apply: ({ plan, record }) => applyWrites(host, plan, record, author),
    fix: (findings) => writeFixes(host, findings, author),
    keepReview: (parts, by, options) =>
      keepReview(host, { ...options, sheets: 'visible' }, parts, { ...author, name: by }),
    sign: (by, options) => signOff(host, { ...options, sheets: 'visible' }, { ...author, name: by }),
    ...(host.comments && { comment: (options, sentences) => commentFindings(host, options, sentences) }),
    rules: async () => reviewRules(),
    undo: () => undoLast(host, author),
    mark: async (options) => markWorkbook(host, options, await markWords(), author),
    clear: () => clearAdditions(host, author),
    keep: (choice, options) => keepChoice(host, choice, options, author),
    policies: async (record) => policyShelf(ownPolicies(record)),
    sayings: async (id, year, record) => openedPolicy(id, year, ownPolicies(record)).sayings,
    compare: (ids) => compareWorkbook(host, { sheets: 'activeFirst' }, ids),
    startDraft: async (source, year, record) => startDraft(source, year, ownPolicies(record)),
    changeDraft: async (file, change, year, record) => changeDraft(file, change, year, ownPolicies(record)),
  };
}

/** What the pane is given: the sheets themselves may be large, and stay where the workflows run. */
function withoutSnapshots({
  forms,
  problems,
  plan,
  record,
  policyOverruled,
  signature,
  cellCount,
}: ScoreOutcome): PaneOutcome {
  return { forms, problems, plan, record, policyOverruled, signature, cellCount };
}
