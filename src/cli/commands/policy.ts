import type { Command } from 'commander';
import { message, type Locale } from '../../locales/message';
import { messageForParameter, messageForProblem, messageForSaying } from '../../locales/messageFor';
import type { PolicySaying } from '../../policy/describePolicy';
import { openedPolicy, policyDifferences, policyShelf } from '../../workflows/policyShelf';
import { problemOf } from '../../workflows/problemOf';
import { ExitCode } from '../exitCode';
import { drawnTable } from '../output/drawnTable';
import { wrapped } from '../output/wrapped';
import { ownPolicyFile, policyChoice } from '../policyChoice';
import type { Terminal } from '../terminal';
import { yearArgument } from '../yearArgument';

interface YearArguments {
  readonly year?: number;
  readonly json?: boolean;
}

/** `ziping policy list|show|check|diff`: the rules as dated data, with their sources. */
export function addPolicyCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  const policy = program.command('policy').description('评分办法 policies');
  policy
    .command('list')
    .description('列出评分办法 all policies')
    .option('--json', '机器可读 machine form')
    .action(({ json }: YearArguments) =>
      terminal.out(json ? JSON.stringify(policyShelf(), null, 1) : listText(terminal)),
    );
  policy
    .command('show')
    .description('用文字说明一个办法 one policy in plain words')
    .argument('<policy>', '编号或 .json 文件 id or file')
    .option('--year <year>', '预算年度 budget year', yearArgument)
    .option('--json', '机器可读 machine form')
    .action((name: string, options: YearArguments) => guarded(() => show(name, options, terminal), terminal, finish));
  policy
    .command('diff')
    .description('比较两个办法 what two policies say differently')
    .argument('<a>')
    .argument('<b>')
    .option('--year <year>', '预算年度 budget year', yearArgument)
    .option('--json', '机器可读 machine form')
    .action((a: string, b: string, options: YearArguments) =>
      guarded(() => diff([a, b], options, terminal), terminal, finish),
    );
  policy
    .command('check')
    .description('检查自定义办法文件 check a policy file')
    .argument('<file>')
    .action(async (path: string) => {
      const file = await ownPolicyFile(path, terminal);
      if (file) terminal.out(message(terminal.locale, 'cli.policy.valid', { file: path, policy: file.id }));
      else finish(ExitCode.findings);
    });
  for (const command of policy.commands) command.exitOverride().copyInheritedSettings(program);
}

async function guarded(
  work: () => Promise<ExitCode>,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): Promise<void> {
  try {
    finish(await work());
  } catch (fault) {
    terminal.error(messageForProblem(terminal.locale, problemOf(fault, '')));
    finish(ExitCode.usage);
  }
}

function listText({ locale }: Terminal): string {
  const head = (['id', 'name', 'years', 'extends', 'confirmed'] as const).map((column) =>
    message(locale, `cli.policy.${column}`),
  );
  const rows = policyShelf().map(({ id, name, from, to, extends: base, confirmed, offered }) => [
    id,
    name[locale],
    `${from ?? ''}–${to ?? ''}`,
    base ?? '',
    message(locale, confirmed ? 'cli.policy.read' : offered ? 'cli.policy.partly' : 'cli.policy.unconfirmed'),
  ]);
  return drawnTable(head, rows, true);
}

async function show(name: string, options: YearArguments, terminal: Terminal): Promise<ExitCode> {
  const choice = await policyChoice([name], terminal);
  if (!choice) return ExitCode.findings;
  const { policy, sayings } = openedPolicy(choice.ids[0]!, options.year ?? null, choice.own);
  if (options.json) {
    terminal.out(JSON.stringify(policy, null, 1));
    return ExitCode.done;
  }
  const { locale } = terminal;
  const ours = new Set(choice.own.map(({ id }) => id));
  terminal.out(
    [
      `${policy.id} ${policy.name[locale]} ${policy.year}`,
      ...sayings.map((saying) => `${messageForSaying(locale, saying)}${sourceText(saying, ours, locale)}`),
    ].join('\n'),
  );
  return ExitCode.done;
}

/** How the source of a rule without a 文号 is marked in the policies. */
const WITHOUT_NUMBER = '无文号';

/** Where a rule was read, that it is the user's own, or that nobody has read it. */
function sourceText({ document, setBy }: PolicySaying, ours: ReadonlySet<string>, locale: Locale): string {
  if (document === null) return message(locale, ours.has(setBy) ? 'cli.policy.ours' : 'cli.policy.notRead');
  const { number, title } = document;
  return number === WITHOUT_NUMBER
    ? message(locale, 'cli.policy.sourceTitle', { title })
    : message(locale, 'cli.policy.source', { number, title });
}

async function diff(names: readonly [string, string], options: YearArguments, terminal: Terminal): Promise<ExitCode> {
  const choice = await policyChoice(names, terminal);
  if (!choice) return ExitCode.findings;
  const [a, b] = choice.ids;
  const differences = policyDifferences([a!, b!], options.year ?? null, choice.own);
  if (options.json) {
    terminal.out(
      JSON.stringify(
        differences.map(({ difference }) => difference),
        null,
        1,
      ),
    );
    return ExitCode.done;
  }
  const rows = differences.map(({ difference, a: one, b: other }) => [
    wrapped(messageForParameter(terminal.locale, difference.parameter), 20),
    wrapped(messageForSaying(terminal.locale, one), 40),
    wrapped(messageForSaying(terminal.locale, other), 40),
  ]);
  terminal.out(drawnTable(['', a!, b!], rows));
  return ExitCode.done;
}
