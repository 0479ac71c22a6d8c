import { Option, type Command } from 'commander';
import { message } from '../../locales/message';
import { ExitCode } from '../exitCode';
import type { FileTask } from '../fileTask';
import { targetIn, withoutResults } from '../outputTarget';
import { policyChoice, type PolicyChoice } from '../policyChoice';
import { outputFormat, wantedForm } from '../outputFormat';
import { runFolder } from '../batch/runFolder';
import { report } from '../report';
import type { Terminal } from '../terminal';
import { withFiles } from '../withFiles';
import type { WorkbookFile } from '../workbookFiles';
import { addBatchOptions, logPath, type BatchArguments } from './batchOptions';

interface ScoreArguments extends BatchArguments {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly policy: readonly string[];
  readonly accept: readonly string[];
  readonly deviation: boolean;
  readonly json?: boolean;
}

/** `ziping score FILE|DIR`: scores, shows why, and writes the scored workbook where it is asked to. */
export function addScoreCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  const command = program
    .command('score')
    .description('评分 score')
    .argument('<path>', '工作簿或文件夹 workbook or folder')
    .option('--out <path>', '输出文件夹或 .xlsx 文件 where the scored workbook goes')
    .addOption(new Option('--in-place', '写回原文件，原文件另存为 .bak.xlsx').conflicts('out'))
    .option('--policy <id>', '评分办法，给两个则比较 policy; two are compared', collect, [])
    .option('--accept <cells>', '采用建议得分：all 或 I14,I15', list, [])
    .option('--no-deviation', '不添加偏离度列 no deviation column')
    .option('--json', '机器可读 machine form');
  addBatchOptions(command).action(async (path: string, options: ScoreArguments) => {
    await withFiles(path, terminal, finish, async ({ folder, files }) => {
      const choice = await policyChoice(options.policy, terminal);
      if (!choice || choice.ids.length > 2) {
        if (choice) terminal.error(message(terminal.locale, 'cli.tooManyPolicies'));
        finish(ExitCode.usage);
        return;
      }
      if (choice.ids.length === 2) {
        const { compareFiles } = await import('../compareFiles');
        finish(await compareFiles(files, choice, options.json ?? false, terminal));
        return;
      }
      if (folder && options.out === undefined && !options.inPlace) {
        terminal.error(message(terminal.locale, 'cli.outNeeded'));
        finish(ExitCode.usage);
        return;
      }
      const tasks = withoutResults(files, path, options.out).map((file) =>
        scoreTask(file, folder, options, choice, terminal),
      );
      if (folder) {
        const { jobs, timeLimit, resume = false } = options;
        const log = logPath(options, options.out ?? path);
        finish(await runFolder(tasks, { jobs, timeLimit, resume, log, format: outputFormat(options) }, terminal));
      } else {
        const { processFile } = await import('../processFile');
        for (const task of tasks) finish(await report(await processFile(task), outputFormat(options), terminal));
      }
    });
  });
}

function scoreTask(
  file: WorkbookFile,
  folder: boolean,
  options: ScoreArguments,
  choice: PolicyChoice,
  terminal: Terminal,
): FileTask {
  return {
    command: 'score',
    file,
    target: options.inPlace ? file.path : options.out === undefined ? null : targetIn(options.out, file, folder),
    policyId: choice.ids[0] ?? null,
    ownPolicies: choice.own,
    deviationColumn: options.deviation,
    accept: options.accept,
    reviewer: '',
    reviewParts: { sheet: false, columns: false },
    wanted: wantedForm(outputFormat(options), folder),
    locale: terminal.locale,
  };
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

function list(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, ...value.split(',').map((cell) => cell.trim())];
}
