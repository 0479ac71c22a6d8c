import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collectTests, roomOf } from './collectTests.mjs';

/**
 * Stryker's own runner for Jest starts all of Jest for every mutant, some seconds each. The tests of the pure rooms
 * need nothing of Jest but `describe`, `test` and `expect`: here they are loaded once and called again for each mutant
 * until one fails, the one that failed last first. A mutant is held only to the tests of its own room, and tests slower
 * than `slowest` milliseconds (properties with thousands of tries) are left out: both make the score rather too low.
 */
class SameProcessRunner {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.options = options.sameProcess;
    // The name under which Stryker's instrumented code looks up which mutant is active and what was covered.
    this.stryker = globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    const load = createRequire(join(process.cwd(), 'package.json'));
    load('./bench/registerTypescript.cjs');
    for (const file of this.options.setupFiles) load(file);
    this.tests = collectTests(testFilesIn(this.options.folders), load);
  }

  async dryRun() {
    const results = [];
    for (const test of this.tests) {
      this.stryker.currentTestId = test.id;
      results.push(await run(test));
      this.stryker.currentTestId = undefined;
    }
    const spent = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    for (const [id, time] of spent) if (time > this.options.slowest) delete this.stryker.mutantCoverage.perTest[id];
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, disableBail, hitLimit }) {
    const chosen = testFilter && new Set(testFilter);
    const room = roomOf(sandboxFileName);
    const results = [];
    this.stryker.hitLimit = hitLimit;
    this.stryker.hitCount = hitLimit === undefined ? undefined : 0;
    this.stryker.activeMutant = activeMutant.id;
    try {
      for (const test of [...this.tests]) {
        if ((chosen && !chosen.has(test.id)) || test.room !== room) continue;
        results.push(await run(test));
        if (results.at(-1).status !== TestStatus.Failed) continue;
        this.tests = [test, ...this.tests.filter((each) => each !== test)];
        if (!disableBail) break;
      }
    } finally {
      this.stryker.activeMutant = undefined;
    }
    const endless = determineHitLimitReached(this.stryker.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results }, disableBail);
  }
}

async function run({ id, name, file, body }) {
  const start = Date.now();
  const result = (outcome) => ({ id, name, fileName: file, timeSpentMs: Date.now() - start, ...outcome });
  try {
    await body();
    return result({ status: TestStatus.Success });
  } catch (error) {
    return result({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  }
}

function testFilesIn(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(process.cwd(), folder, name)),
  );
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'sameProcess', SameProcessRunner)];

const strings = { type: 'array', items: { type: 'string' } };
export const strykerValidationSchema = {
  properties: {
    sameProcess: {
      type: 'object',
      properties: { folders: strings, setupFiles: strings, slowest: { type: 'number' } },
      required: ['folders', 'setupFiles', 'slowest'],
    },
  },
};
