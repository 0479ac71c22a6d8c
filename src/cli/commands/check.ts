import { Option, type Command } from 'commander';
import { message } from '../../locales/message';
import { runFolder } from '../batch/runFolder';
import { ExitCode } from '../exitCode';
import type { FileTask } from '../fileTask';
import { outputFormat, wantedForm } from '../outputFormat';
import { targetIn, withoutResults } from '../outputTarget';
import { policyChoice, type PolicyChoice } from '../policyChoice';
import { report } from '../report';
import type { Terminal } from '../terminal';
import { withFiles } from '../withFiles';
import type { WorkbookFile } from '../workbookFiles';
import { addBatchOptions, logPath, type BatchArguments } from './batchOptions';

interface CheckArguments extends BatchArguments {
  readonly policy?: string;
  readonly json?: boolean;
  readonly sarif?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly name?: string;
  readonly reviewSheet?: boolean;
  readonly reviewColumns?: boolean;
}

/** `ziping check FILE|DIR`: everything a reviewer would send back, at once; with `--out` the review is kept in the workbook. */
export function addCheckCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description('复核 review')
    .argument('<path>', '工作簿或文件夹 workbook or folder')
    .option('--policy <id>', '评分办法 policy')
    .addOption(new Option('--json', '机器可读 machine form').conflicts('sarif'))
    .option('--sarif', 'SARIF 2.1.0')
    .option('--out <path>', '将本次复核记入工作簿，存到此文件夹或 .xlsx where the workbook with the review goes')
    .addOption(new Option('--in-place', '记入原文件，原文件另存为 .bak.xlsx').conflicts('out'))
    .option('--name <name>', '复核人 reviewer')
    .option('--review-sheet', '插入“审核意见”表 add the review sheet')
    .option('--review-columns', '表右侧加复核列 add the reviewer’s columns');
  addBatchOptions(command).action(async (path: string, options: CheckArguments) => {
    await withFiles(path, terminal, finish, async ({ folder, files }) => {
      const choice = await policyChoice(options.policy === undefined ? [] : [options.policy], terminal);
      if (!choice) {
        finish(ExitCode.usage);
        return;
      }
      if ((options.reviewSheet || options.reviewColumns) && options.out === undefined && !options.inPlace) {
        terminal.error(message(terminal.locale, 'cli.check.outNeeded'));
        finish(ExitCode.usage);
        return;
      }
      const tasks = withoutResults(files, path, options.out).map((file) =>
        checkTask(file, folder, options, choice, terminal),
      );
      const format = outputFormat(options);
      if (folder) {
        const { jobs, timeLimit, resume = false } = options;
        const log = logPath(options, options.inPlace ? path : (options.out ?? null));
        if (resume && log === null) {
          terminal.error(message(terminal.locale, 'cli.batch.logNeeded'));
          finish(ExitCode.usage);
          return;
        }
        finish(await runFolder(tasks, { jobs, timeLimit, resume, log, format, statistics: true }, terminal));
      } else {
        const { processFile } = await import('../processFile');
        for (const task of tasks) finish(await report(await processFile(task), format, terminal));
      }
    });
  });
}

function checkTask(
  file: WorkbookFile,
  folder: boolean,
  options: CheckArguments,
  choice: PolicyChoice,
  terminal: Terminal,
): FileTask {
  return {
    command: 'check',
    file,
    target: options.inPlace ? file.path : options.out === undefined ? null : targetIn(options.out, file, folder),
    policyId: choice.ids[0] ?? null,
    ownPolicies: choice.own,
    deviationColumn: false,
    accept: [],
    reviewer: (options.name ?? '').trim(),
    reviewParts: { sheet: options.reviewSheet ?? false, columns: options.reviewColumns ?? false },
    wanted: wantedForm(outputFormat(options), folder),
    locale: terminal.locale,
  };
}
