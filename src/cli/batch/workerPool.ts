import type { Worker } from 'node:worker_threads';

/** A task went down with its worker, e.g. for want of memory. */
export class WorkerLost extends Error {}

interface Waiting<T, R> {
  readonly task: T;
  readonly resolve: (result: R) => void;
  readonly reject: (fault: Error) => void;
}

/** Memory a worker may take before it is ended and its file reported, in MB. */
const MEMORY = 3072;

/**
 * Runs tasks on worker threads, as many at once as asked for. A worker that dies takes only its own
 * task with it: the task's promise rejects with `WorkerLost` and a new worker takes the next one.
 */
export class WorkerPool<T, R> {
  private readonly queue: Waiting<T, R>[] = [];
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Waiting<T, R>>();

  constructor(
    private readonly start: (limits: { readonly maxOldGenerationSizeMb: number }) => Worker,
    private readonly size: number,
  ) {}

  run(task: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private next(): void {
    while (this.queue.length > 0) {
      const worker = this.idle.pop() ?? (this.busy.size < this.size ? this.hire() : null);
      if (!worker) return;
      const waiting = this.queue.shift()!;
      this.busy.set(worker, waiting);
      worker.postMessage(waiting.task);
    }
  }

  private hire(): Worker {
    const worker = this.start({ maxOldGenerationSizeMb: MEMORY });
    worker.on('message', (result: R) => {
      const done = this.busy.get(worker);
      this.busy.delete(worker);
      this.idle.push(worker);
      done?.resolve(result);
      this.next();
    });
    const lose = (cause: unknown): void => {
      const lost = this.busy.get(worker);
      this.busy.delete(worker);
      const at = this.idle.indexOf(worker);
      if (at >= 0) this.idle.splice(at, 1);
      lost?.reject(new WorkerLost('the worker ended', { cause }));
      this.next();
    };
    worker.on('error', lose);
    worker.on('exit', lose);
    return worker;
  }
}
