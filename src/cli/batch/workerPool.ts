import type { Worker } from 'node:worker_threads';
import { systemCode } from '../../host/xlsx/node/systemCode';

/** What a pool sends to a worker; the worker answers with an `Answer` of the same number. */
export interface Order<T> {
  readonly number: number;
  readonly task: T;
}

/** What a worker sends back. */
export interface Answer<R> {
  readonly number: number;
  readonly result: R;
}

/** A task went down with its worker. */
export class WorkerLost extends Error {
  constructor(
    /** It said nothing for longer than a pool waits, it took more memory than it may, or it ended by itself. */
    readonly why: 'silent' | 'memory' | 'ended',
    options?: ErrorOptions,
  ) {
    super(`the worker was lost: ${why}`, options);
  }
}

export interface PoolOptions {
  /** Workers at the most. */
  readonly size: number;
  /** Tasks a worker has at a time, so that it computes one while others wait for the disk. */
  readonly lanes: number;
  /** Milliseconds without an answer after which a worker that has a task is taken to hang. */
  readonly patience: number;
  readonly start: () => Worker;
}

interface Waiting<T, R> {
  readonly number: number;
  readonly task: T;
  /** It shares its worker with no other task. */
  readonly alone: boolean;
  readonly resolve: (result: R) => void;
  readonly reject: (fault: WorkerLost) => void;
}

/** A worker and what it is at. */
interface Hand<T, R> {
  readonly worker: Worker;
  readonly open: Map<number, Waiting<T, R>>;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Runs tasks on worker threads. A worker that dies or hangs takes only the guilty task with it: the
 * others it had are run again, each alone, and what a worker dies of alone rejects with `WorkerLost`.
 */
export class WorkerPool<T, R> {
  private readonly queue: Waiting<T, R>[] = [];
  private readonly hands = new Set<Hand<T, R>>();
  private tasks = 0;

  constructor(private readonly options: PoolOptions) {}

  /** Runs a task; `alone` for one that needs a worker's whole memory. */
  run(task: T, alone = false): Promise<R> {
    return new Promise((resolve, reject) => {
      this.queue.push({ number: this.tasks++, task, alone, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    const workers = [...this.hands].map((hand) => {
      clearTimeout(hand.timer);
      return hand.worker.terminate();
    });
    this.hands.clear();
    await Promise.all(workers);
  }

  private next(): void {
    for (let waiting = this.queue[0]; waiting; waiting = this.queue[0]) {
      const hand = this.freeHand(waiting.alone);
      if (!hand) return;
      this.queue.shift();
      hand.open.set(waiting.number, waiting);
      if (hand.open.size === 1) this.expectAnswer(hand);
      const order: Order<T> = { number: waiting.number, task: waiting.task };
      hand.worker.postMessage(order);
    }
  }

  /** The hand with the least to do that may take one more; a new one when all have something and there may be more. */
  private freeHand(alone: boolean): Hand<T, R> | null {
    const free = [...this.hands]
      .filter(
        ({ open }) => open.size < (alone ? 1 : this.options.lanes) && ![...open.values()].some((one) => one.alone),
      )
      .sort((a, b) => a.open.size - b.open.size)[0];
    if (free && (free.open.size === 0 || this.hands.size >= this.options.size)) return free;
    return this.hands.size < this.options.size ? this.hire() : null;
  }

  private hire(): Hand<T, R> {
    const hand: Hand<T, R> = { worker: this.options.start(), open: new Map(), timer: undefined };
    this.hands.add(hand);
    hand.worker.on('message', ({ number, result }: Answer<R>) => {
      const done = hand.open.get(number);
      hand.open.delete(number);
      this.expectAnswer(hand);
      done?.resolve(result);
      this.next();
    });
    hand.worker.on('error', (cause) =>
      this.lose(hand, systemCode(cause) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'ended', cause),
    );
    hand.worker.on('exit', () => this.lose(hand, 'ended', null));
    return hand;
  }

  /** Gives the hand its time anew while it has anything to do. */
  private expectAnswer(hand: Hand<T, R>): void {
    clearTimeout(hand.timer);
    if (hand.open.size > 0) hand.timer = setTimeout(() => this.lose(hand, 'silent', null), this.options.patience);
  }

  private lose(hand: Hand<T, R>, why: WorkerLost['why'], cause: unknown): void {
    if (!this.hands.delete(hand)) return;
    clearTimeout(hand.timer);
    void hand.worker.terminate();
    const lost = [...hand.open.values()];
    if (lost.length === 1) lost[0]!.reject(new WorkerLost(why, { cause }));
    else this.queue.unshift(...lost.map((waiting) => ({ ...waiting, alone: true })));
    this.next();
  }
}
