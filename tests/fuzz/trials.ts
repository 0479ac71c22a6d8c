import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { mutate } from './mutate';
import { randomFor, type Random } from './random';
import { tryWorkbook } from './tryWorkbook';
import { tryWorkflows } from './tryWorkflows';

/** What the worker says of each case. */
export interface TrialReport {
  readonly fuzzCase: number;
  readonly outcome: string;
  readonly milliseconds: number;
  /** What went wrong, with its stack; null when nothing did. */
  readonly failure: string | null;
}

/** Where to begin and in which steps to go on. */
export interface TrialOrders {
  readonly seed: number;
  readonly firstCase: number;
  /** Only the first case. */
  readonly once: boolean;
}

const FORMS = join(__dirname, '../fixtures/forms');

function corpus(): readonly Uint8Array[] {
  return readdirSync(FORMS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(FORMS, name))));
}

async function trial(files: readonly Uint8Array[], seed: number, fuzzCase: number): Promise<TrialReport> {
  const random = randomFor(seed, fuzzCase);
  const bytes = mutate(files, random);
  const start = performance.now();
  try {
    const outcome = await tryOne(bytes, random);
    return { fuzzCase, outcome, milliseconds: performance.now() - start, failure: null };
  } catch (failure) {
    const told = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
    return { fuzzCase, outcome: 'failure', milliseconds: performance.now() - start, failure: told };
  }
}

/** The file alone, or one of the commands on it: the choice comes last, so that a case is the same workbook either way. */
function tryOne(bytes: Uint8Array, random: Random): Promise<string> {
  return random.next() < 0.5 ? tryWorkbook(bytes, random) : tryWorkflows(bytes, random);
}

async function run({ seed, firstCase, once }: TrialOrders): Promise<void> {
  const files = corpus();
  for (let fuzzCase = firstCase; fuzzCase === firstCase || !once; fuzzCase++) {
    parentPort!.postMessage(await trial(files, seed, fuzzCase));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

void run(workerData as TrialOrders);
