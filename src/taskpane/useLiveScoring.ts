import { useEffect } from 'react';
import type { PaneOutcome } from './paneWorkflows';
import type { PaneState } from './paneState';

/** Milliseconds without another change before the workbook is scored again. */
const PAUSE = 1_000;

/** Sheets with more cells in use than these are not scored by themselves. */
export const MOST_LIVE_CELLS = 5_000;

/** Whether the sheets are too large to be scored at every change. */
export function isTooLargeForLive({ cellCount }: PaneOutcome): boolean {
  return cellCount > MOST_LIVE_CELLS;
}

/**
 * Scores again once the user has paused after a change, where live scoring is on. A change made
 * while something else is being done waits for its end; a scoring that failed is not tried again
 * before the next change.
 */
export function useLiveScoring(state: PaneState, score: () => void): void {
  const { live, outcome, busy, stale, changes, changesSeen, section } = state;
  const mayScore = live && outcome !== null && !isTooLargeForLive(outcome);
  // Nobody is taken away from what they are doing elsewhere in the pane.
  const isDue = mayScore && section === 'form' && stale && busy === null && changes !== changesSeen;
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(score, PAUSE);
    return () => clearTimeout(timer);
    // Each change starts the pause anew.
  }, [isDue, changes, score]);
}
