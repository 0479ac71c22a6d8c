import { HostError } from '../host/hostError';
import type { ApplyOutcome } from '../host/workbookHost';
import type { Notice } from './paneState';

/** What is said of how a plan was applied. */
export function noticeOfApply(applied: ApplyOutcome): Notice {
  switch (applied.status) {
    case 'applied':
      return { kind: 'written', cells: applied.cells };
    case 'changed':
      return { kind: 'changedMeanwhile', changed: applied.changed, fills: applied.fills ?? [] };
    case 'refused':
      return { kind: 'refused', fault: new HostError(applied.problem) };
    case 'uncertain':
      return { kind: 'uncertain', fault: new HostError(applied.problem), cells: applied.cells };
  }
}
