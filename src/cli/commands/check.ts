import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { runFolder } from '../batch/runFolder';
import { ExitCode } from '../exitCode';
import type { FileTask } from '../fileTask';
import { policyChoice } from '../policyChoice';
import { processFile } from '../processFile';
import { report } from '../report';
import type { Terminal } from '../terminal';
import { withFiles } from '../withFiles';

interface CheckArguments {
  readonly policy?: string;
  readonly json?: boolean;
  readonly jobs: string;
}

/** `ziping check FILE|DIR`: everything a reviewer would send back, at once; writes nothing. */
export function addCheckCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('复核 review')
    .argument('<path>', '工作簿或文件夹 workbook or folder')
    .option('--policy <id>', '评分办法 policy')
    .option('--json', '机器可读 machine form')
    .option('--jobs <n>', '并行数 worker threads', String(availableParallelism()))
    .action(async (path: string, options: CheckArguments) => {
      await withFiles(path, terminal, finish, async ({ folder, files }) => {
        const choice = await policyChoice(options.policy === undefined ? [] : [options.policy], terminal);
        if (!choice) {
          finish(ExitCode.usage);
          return;
        }
        const tasks = files.map((file): FileTask => ({
          command: 'check',
          file,
          target: null,
          keepBackup: false,
          policyId: choice.ids[0] ?? null,
          ownPolicies: choice.own,
          deviationColumn: false,
          accept: [],
          locale: terminal.locale,
        }));
        const json = options.json ?? false;
        if (folder)
          finish(await runFolder(tasks, { jobs: Number(options.jobs) || 1, resume: false, log: null, json }, terminal));
        else for (const task of tasks) finish(report(await processFile(task), json, terminal));
      });
    });
}
