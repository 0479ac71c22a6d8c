import type { Command } from 'commander';
import { writeWholeFile } from '../../host/xlsx/node/writeWholeFile';
import { message } from '../../locales/message';
import { layoutName } from '../../workflows/layoutName';
import { newTemplate, templateWorkbook, type NewTemplate } from '../../workflows/newTemplate';
import { ExitCode } from '../exitCode';
import { guarded } from '../guarded';
import { policyChoice } from '../policyChoice';
import { commandLineAuthor, workbookMaker } from '../templateFiles';
import type { Terminal } from '../terminal';
import { workbookArgument } from '../workbookArgument';
import { yearArgument } from '../yearArgument';

interface NewArguments {
  readonly policy?: string;
  readonly year: number;
  readonly layout?: string;
  readonly out: string;
}

/** `ziping template new`: a blank official form, ready to be sent out. */
export function addTemplateNewCommand(template: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  template
    .command('new')
    .description('生成空白表样 a blank form')
    .option('--policy <id>', '评分办法 policy')
    .requiredOption('--year <year>', '预算年度 budget year', yearArgument)
    .option('--layout <id>', '表样：national、split-target、three-column layout')
    .requiredOption('--out <file>', '模板文件 .xlsx the template', workbookArgument)
    .action((options: NewArguments) => guarded(options.out, terminal, finish, () => make(options, terminal)));
}

async function make({ policy, year, layout, out }: NewArguments, terminal: Terminal): Promise<ExitCode> {
  const choice = await policyChoice(policy === undefined ? [] : [policy], terminal);
  if (!choice) return ExitCode.findings;
  const options = {
    policyId: choice.ids[0] ?? null,
    year,
    layoutId: layout ?? null,
    indicators: [],
    ownPolicies: choice.own,
  };
  await storeTemplate(newTemplate(options, commandLineAuthor), out, terminal);
  return ExitCode.done;
}

/** Writes a template where it was asked for and says what it is. */
export async function storeTemplate(
  { template, entries }: NewTemplate,
  out: string,
  terminal: Terminal,
): Promise<void> {
  await writeWholeFile(out, workbookMaker().create(templateWorkbook(template, entries)), 'keepBackup');
  const { id, year, policyId } = template.form.identity;
  const { locale } = terminal;
  const layout = layoutName(id)?.[locale] ?? message(locale, 'templates.ownLayout');
  terminal.out(message(locale, 'cli.template.made', { file: out, layout, year, policy: policyId }));
}
