import { Option, type Command } from 'commander';
import { HostError } from '../../host/hostError';
import { openXlsxFile } from '../../host/xlsx/node/openXlsxFile';
import { writeWholeFile } from '../../host/xlsx/node/writeWholeFile';
import type { XlsxHost } from '../../host/xlsx/xlsxHost';
import { message, type Locale } from '../../locales/message';
import { messageForDifference, messageForProblem } from '../../locales/messageFor';
import { layoutName } from '../../workflows/layoutName';
import { applyWrites } from '../../workflows/applyWrites';
import { checkTemplate, type TemplateCheck } from '../../workflows/checkTemplate';
import { problemOf } from '../../workflows/problemOf';
import { ExitCode } from '../exitCode';
import { templateCheckJson } from '../output/templateCheckJson';
import { skippedSentences } from '../output/skippedSentences';
import { commandLineAuthor } from '../templateFiles';
import type { Terminal } from '../terminal';
import { withFiles } from '../withFiles';
import type { WorkbookFile } from '../workbookFiles';
import { workbookArgument } from '../workbookArgument';
import { yearArgument } from '../yearArgument';

interface CheckArguments {
  readonly year?: number;
  readonly layout?: string;
  readonly repair?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** `ziping template check FILE|DIR`: what was done to the forms that came back, and their repair. */
export function addTemplateCheckCommand(template: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  template
    .command('check')
    .description('核对收回的表与下发时是否一致 hold returned forms against those issued')
    .argument('<path>', '工作簿或文件夹 workbook or folder')
    .addOption(new Option('--year <year>', '应为的年度 expected year').argParser(yearArgument))
    .option('--layout <id>', '应为的表样 expected layout')
    .option('--repair', '修复可以修复之处 put right what can be')
    .option('--out <file>', '修复后的表 .xlsx the repaired form', workbookArgument)
    .option('--json', '机器可读 machine form')
    .action(async (path: string, options: CheckArguments) => {
      await withFiles(path, terminal, finish, async ({ folder, files }) => {
        if (options.repair && (folder || options.out === undefined)) {
          terminal.error(message(terminal.locale, 'cli.template.outNeeded'));
          finish(ExitCode.usage);
          return;
        }
        const printed: object[] = [];
        for (const file of files) finish(await checkOne(file, options, terminal, printed));
        if (options.json) terminal.out(JSON.stringify(folder ? { files: printed } : printed[0], null, 1));
      });
    });
}

async function checkOne(
  file: WorkbookFile,
  options: CheckArguments,
  terminal: Terminal,
  printed: object[],
): Promise<ExitCode> {
  try {
    const host = await openXlsxFile(file.path, file.name);
    const check = await checkTemplate(host, { year: options.year ?? null, templateId: options.layout ?? null }, []);
    if (options.json) printed.push(templateCheckJson(file.name, check, terminal.locale));
    else terminal.out(checkText(file.name, check, terminal.locale));
    if (check.forms.length === 0) return ExitCode.unreadable;
    if (options.repair && options.out !== undefined) await repair(host, check, options.out, file, terminal);
    return check.forms.some(({ differences }) => differences.length > 0) ? ExitCode.findings : ExitCode.done;
  } catch (fault) {
    const problem = problemOf(fault, file.name);
    printed.push({ file: file.name, forms: [], error: problem });
    terminal.error(messageForProblem(terminal.locale, problem));
    return ExitCode.unreadable;
  }
}

function checkText(file: string, { forms, recipient, repair: plan }: TemplateCheck, locale: Locale): string {
  if (forms.length === 0) return message(locale, 'cli.template.unknown', { file });
  const lines = forms.flatMap(({ recognised, differences }) => {
    const { id, version, year } = recognised.form.identity;
    const by = message(locale, BY[recognised.by]);
    return [
      message(locale, 'cli.template.recognised', {
        file,
        sheet: recognised.snapshot.name,
        template: layoutName(id)?.[locale] ?? message(locale, 'templates.ownLayout'),
        version,
        year,
        by,
      }),
      ...(differences.length === 0
        ? [message(locale, 'cli.template.clean')]
        : differences.map((difference) => messageForDifference(locale, difference))),
    ];
  });
  if (recipient)
    lines.push(message(locale, 'cli.template.recipient', { unit: recipient.unit, project: recipient.project }));
  if (plan.cells.length > 0) {
    lines.push(message(locale, 'cli.template.repairable', { count: plan.cells.length }));
    for (const { cell, before, after } of plan.cells) {
      const shown = {
        cell,
        before: String(before.formula ?? before.value ?? ''),
        after: String(after.formula ?? after.value),
      };
      lines.push(message(locale, 'cli.template.repairCell', shown));
    }
  }
  return [...lines, ...skippedSentences(plan.skipped, locale, 'cli.template.notRepaired')].join('\n');
}

const BY = { record: 'cli.template.byRecord', names: 'form.byNames', labels: 'form.byLabels' } as const;

async function repair(
  host: XlsxHost,
  check: TemplateCheck,
  out: string,
  file: WorkbookFile,
  terminal: Terminal,
): Promise<void> {
  const outcome = await applyWrites(host, check.repair, check.record, commandLineAuthor);
  if (outcome.status === 'changed') throw new HostError({ code: 'cellChanged', file: file.name });
  if (outcome.status !== 'applied') throw new HostError({ file: file.name, ...outcome.problem });
  await writeWholeFile(out, host.save(), 'keepBackup');
  terminal.out(message(terminal.locale, 'cli.template.repaired', { count: check.repair.cells.length, file: out }));
}
