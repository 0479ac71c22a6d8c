/** From this delay on, a timer of office.js is a watchdog that must not keep a finished test run waiting. */
const WATCHDOG = 1000;

/** The timers of one page. Once the page is closed, nothing it had planned happens any more. */
export class PageTimers {
  private readonly planned = new Set<NodeJS.Timeout>();
  private closed = false;

  readonly setTimeout = (work: () => void, delay = 0): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.planned.delete(timer);
      work();
    }, delay);
    this.plan(timer);
    return delay >= WATCHDOG ? timer.unref() : timer;
  };

  readonly setInterval = (work: () => void, delay: number): NodeJS.Timeout => {
    const timer = setInterval(work, delay).unref();
    this.plan(timer);
    return timer;
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    clearTimeout(timer);
    if (timer) this.planned.delete(timer);
  };

  close(): void {
    this.closed = true;
    for (const timer of this.planned) clearTimeout(timer);
    this.planned.clear();
  }

  private plan(timer: NodeJS.Timeout): void {
    if (this.closed) clearTimeout(timer);
    else this.planned.add(timer);
  }
}
