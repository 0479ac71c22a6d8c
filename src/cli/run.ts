import { Command, CommanderError, Option } from 'commander';
import type { Locale } from '../locales/message';
import { ExitCode } from './exitCode';
import type { Terminal } from './terminal';
import { usageSentence } from './usageSentence';

type AddCommand = (program: Command, terminal: Terminal, finish: (code: ExitCode) => void) => void;

/** What adds each command, in the order of the usage. Only the command asked for is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  read: async () => (await import('./commands/read')).addReadCommand,
  score: async () => (await import('./commands/score')).addScoreCommand,
  check: async () => (await import('./commands/check')).addCheckCommand,
  policy: async () => (await import('./commands/policy')).addPolicyCommand,
  template: async () => (await import('./commands/template')).addTemplateCommand,
  mark: async () => (await import('./commands/mark')).addMarkCommands,
  clear: async () => (await import('./commands/mark')).addMarkCommands,
  waive: async () => (await import('./commands/waive')).addWaiveCommand,
  sign: async () => (await import('./commands/sign')).addSignCommands,
  verify: async () => (await import('./commands/sign')).addSignCommands,
};

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
  for (const add of await commandsFor(args)) add(program, terminal, finish);
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

/** The command named on the command line; all of them where none is, for the usage lists them. */
async function commandsFor(args: readonly string[]): Promise<ReadonlySet<AddCommand>> {
  const asked = args.find((arg) => Object.hasOwn(COMMANDS, arg));
  return new Set(
    await Promise.all((asked === undefined ? Object.values(COMMANDS) : [COMMANDS[asked]!]).map((load) => load())),
  );
}

/** The language asked for on the command line, known before the command is. */
export function askedLocale(args: readonly string[]): Locale {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : 'zh-CN';
}
