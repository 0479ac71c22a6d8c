import type { Frame, Page } from 'playwright-core';

/** Frames in a row without any change after which a page is taken to be at rest. */
const QUIET_FRAMES = 8;

/**
 * Resolves once nothing in the page has changed or moved for some frames: no element, no text, no attribute, no transition
 * and no animation that has an end. What is still to come of a worker or of another page cannot be seen: wait for that first.
 */
export function settled(page: Page | Frame): Promise<void> {
  return page.evaluate(async (quietFrames) => {
    let changed = false;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let quiet = 0; quiet < quietFrames; quiet++) {
      await new Promise(requestAnimationFrame);
      const moving = document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      if (changed || moving.length > 0) quiet = -1;
      changed = false;
    }
    observer.disconnect();
  }, QUIET_FRAMES);
}
