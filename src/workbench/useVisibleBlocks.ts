import { useEffect, useState, type RefObject } from 'react';
import type { SheetFrame } from './sheetView';

const FIRST: ReadonlySet<number> = new Set([0]);

/** Blocks of rows in or near the view; each is asked for when it comes near, and again when the sheet has changed. */
export function useVisibleBlocks(
  scroller: RefObject<HTMLElement | null>,
  frame: SheetFrame | null,
  needBlock: (index: number) => void,
): ReadonlySet<number> {
  const [visible, setVisible] = useState<ReadonlySet<number>>(FIRST);
  useEffect(() => {
    const root = scroller.current;
    if (!root || !frame) return undefined;
    const observer = new IntersectionObserver(
      (entries) =>
        setVisible((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const index = Number(target.getAttribute('data-block'));
            if (isIntersecting) now.add(index);
            else now.delete(index);
          }
          return now;
        }),
      { root, rootMargin: '400px' },
    );
    for (const block of root.querySelectorAll('[data-block]')) observer.observe(block);
    return () => observer.disconnect();
  }, [scroller, frame]);
  useEffect(() => {
    if (frame) for (const index of visible) needBlock(index);
  }, [frame, visible, needBlock]);
  return visible;
}
