import { Command, CommanderError, Option } from 'commander';
import type { Locale } from '../locales/message';
import { addCheckCommand } from './commands/check';
import { addMarkCommands } from './commands/mark';
import { addPolicyCommand } from './commands/policy';
import { addReadCommand } from './commands/read';
import { addScoreCommand } from './commands/score';
import { addSignCommands } from './commands/sign';
import { addTemplateCommand } from './commands/template';
import { addWaiveCommand } from './commands/waive';
import { ExitCode } from './exitCode';
import type { Terminal } from './terminal';
import { usageSentence } from './usageSentence';

/** Headings of the usage in Chinese, before those the parser has. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法 ',
  'Arguments:': '参数 ',
  'Options:': '选项 ',
  'Commands:': '命令 ',
};

/** Runs a command line (without node and script) and gives the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = ExitCode.done;
  const finish = (code: ExitCode): void => {
    exit = code > exit ? code : exit;
  };
  /** What the parser last had for standard error: a complaint, or the usage where no command was named. */
  let said = '';
  const program = new Command('ziping')
    .description('项目支出绩效自评表：读取、评分、复核。Reads, scores and reviews self-evaluation workbooks.')
    .addOption(new Option('--lang <lang>', '语言 language').choices(['zh-CN', 'en']).default('zh-CN'))
    .exitOverride()
    .helpOption('-h, --help', '显示用法 show the usage')
    .helpCommand('help [command]', '显示一个命令的用法 show the usage of a command')
    .configureHelp({ styleTitle: (title) => `${TITLES[title] ?? ''}${title}` })
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => (said = text) });
  addReadCommand(program, terminal, finish);
  addScoreCommand(program, terminal, finish);
  addCheckCommand(program, terminal, finish);
  addPolicyCommand(program, terminal, finish);
  addTemplateCommand(program, terminal, finish);
  addMarkCommands(program, terminal, finish);
  addWaiveCommand(program, terminal, finish);
  addSignCommands(program, terminal, finish);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (fault.exitCode === 0) return ExitCode.done;
    terminal.error(fault.code === 'commander.help' ? said.trimEnd() : usageSentence(terminal.locale, fault));
    return ExitCode.usage;
  }
}

/** The language asked for on the command line, known before the command is. */
export function askedLocale(args: readonly string[]): Locale {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : 'zh-CN';
}
