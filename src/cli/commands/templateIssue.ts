import { basename, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Option, type Command } from 'commander';
import { openXlsxFile } from '../../host/xlsx/node/openXlsxFile';
import { readWholeFile } from '../../host/xlsx/node/readWholeFile';
import { writeWholeFile } from '../../host/xlsx/node/writeWholeFile';
import { message } from '../../locales/message';
import { messageForRosterProblem } from '../../locales/messageFor';
import type { Roster, RosterProblem } from '../../templates/issue/rosterRow';
import { issueForms, type IssuedFile, type IssueSource } from '../../workflows/issueForms';
import { issueManifest, manifestWorkbook } from '../../workflows/issueManifest';
import { templateIn } from '../../workflows/templateIn';
import { ExitCode } from '../exitCode';
import { guarded } from '../guarded';
import { policyChoice } from '../policyChoice';
import { commandLineAuthor, libraryIn, rosterIn, workbookMaker, writeNumberedFile } from '../templateFiles';
import type { Terminal } from '../terminal';
import { yearArgument } from '../yearArgument';

interface IssueArguments {
  readonly out: string;
  readonly year?: number;
  readonly policy?: string;
  readonly layout?: string;
  readonly template?: string;
  readonly name?: string;
  readonly library?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `ziping template issue ROSTER`: a pre-filled workbook for every row of the roster, and a list of what was issued. */
export function addTemplateIssueCommand(template: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  template
    .command('issue')
    .description('按名单下发，每行一份 a pre-filled form for every row of a roster')
    .argument('<roster>', '名单 .xlsx 或 .csv roster')
    .requiredOption('--out <folder>', '输出文件夹 where the forms go')
    .addOption(new Option('--year <year>', '预算年度 budget year').argParser(yearArgument))
    .option('--policy <id>', '评分办法 policy')
    .option('--layout <id>', '表样：national、split-target、three-column layout')
    .addOption(
      new Option('--template <file>', '用现成的模板 a template made before').conflicts(['year', 'policy', 'layout']),
    )
    .option('--name <pattern>', '文件名样式，如 {单位}-{项目} pattern for file names')
    .option('--library <file>', '自建指标库 the office’s own library')
    .option('--overwrite', '覆盖同名文件 replace files of the same name')
    .option('--json', '机器可读 machine form')
    .action((roster: string, options: IssueArguments) =>
      guarded(roster, terminal, finish, () => issue(roster, options, terminal)),
    );
}

async function issue(path: string, options: IssueArguments, terminal: Terminal): Promise<ExitCode> {
  const source = await sourceOf(options, terminal);
  if (!source) return ExitCode.usage;
  const roster = await rosterIn(path, await libraryIn(options.library));
  const { stored, problems } = await store(roster, source, options);
  const manifest = issueManifest({ file: basename(path), read: roster }, stored, problems, commandLineAuthor);
  const overwrite = options.overwrite ?? false;
  await writeNumberedFile(join(options.out, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`, overwrite);
  const sheet = workbookMaker().create(manifestWorkbook(manifest));
  const list = await writeNumberedFile(join(options.out, '下发清单.xlsx'), sheet, overwrite);
  const { locale } = terminal;
  for (const problem of manifest.problems) terminal.error(messageForRosterProblem(locale, problem));
  if (roster.ignored.length > 0) {
    const cells = roster.ignored.map(({ cell }) => cell).join(' ');
    terminal.error(
      message(locale, 'cli.template.ignored', { cells, headings: roster.ignored.map(({ text }) => text).join('、') }),
    );
  }
  const counts = { count: stored.length, problems: manifest.problems.length, manifest: list };
  terminal.out(options.json ? JSON.stringify(manifest, null, 1) : message(locale, 'cli.template.issued', counts));
  return manifest.problems.length > 0 ? ExitCode.findings : ExitCode.done;
}

/** What is to be issued; null, with a sentence, when the command line does not say. */
async function sourceOf(options: IssueArguments, terminal: Terminal): Promise<IssueSource | null> {
  if (options.template !== undefined) {
    const form = await templateIn(await openXlsxFile(options.template), options.template);
    return { kind: 'workbook', bytes: await readWholeFile(options.template), form };
  }
  const choice = await policyChoice(options.policy === undefined ? [] : [options.policy], terminal);
  if (!choice) return null;
  if (options.year === undefined) {
    terminal.error(message(terminal.locale, 'cli.template.yearNeeded'));
    return null;
  }
  const layout = { policyId: choice.ids[0] ?? null, year: options.year, layoutId: options.layout ?? null };
  return { kind: 'layout', options: { ...layout, ownPolicies: choice.own } };
}

interface Stored {
  readonly stored: readonly Omit<IssuedFile, 'bytes'>[];
  readonly problems: readonly RosterProblem[];
}

async function store(roster: Roster, source: IssueSource, options: IssueArguments): Promise<Stored> {
  const stored: Omit<IssuedFile, 'bytes'>[] = [];
  const problems: RosterProblem[] = [];
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, noTTYOutput: false });
  bar.start(roster.rows.length, 0, { file: '' });
  for await (const step of issueForms(roster, source, options.name ?? null, workbookMaker(), commandLineAuthor)) {
    if ('problem' in step) problems.push(step.problem);
    else {
      const { bytes, ...issued } = step;
      const ifThere = options.overwrite ? 'replace' : 'leave';
      if (await writeWholeFile(join(options.out, issued.file), bytes, ifThere)) stored.push(issued);
      else
        problems.push({
          code: 'roster.fileExists',
          row: step.row.row,
          cell: `A${step.row.row}`,
          found: step.file,
          expected: '',
        });
    }
    bar.increment({ file: 'file' in step ? step.file : '' });
  }
  bar.stop();
  return { stored, problems };
}
