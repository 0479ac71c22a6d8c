import type { Command } from 'commander';
import { openXlsxFile } from '../../host/xlsx/node/openXlsxFile';
import { templateFromWorkbook } from '../../workflows/templateFromWorkbook';
import { ExitCode } from '../exitCode';
import { guarded } from '../guarded';
import { policyChoice } from '../policyChoice';
import { commandLineAuthor } from '../templateFiles';
import type { Terminal } from '../terminal';
import { workbookArgument } from '../workbookArgument';
import { yearArgument } from '../yearArgument';
import { storeTemplate } from './templateNew';

interface FromArguments {
  readonly policy?: string;
  readonly year?: number;
  readonly keepIndicators?: boolean;
  readonly out: string;
}

/** `ziping template from FILE`: a template of a filled sheet, emptied of data and personal names. */
export function addTemplateFromCommand(template: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  template
    .command('from')
    .description('由填好的表生成模板，清空数据和人名 a template of a filled sheet')
    .argument('<file>', '工作簿 workbook')
    .option('--policy <id>', '评分办法 policy')
    .option('--year <year>', '预算年度，默认为原表的下一年 budget year', yearArgument)
    .option('--keep-indicators', '保留三级指标、指标值和分值 keep level 3, targets and points')
    .requiredOption('--out <file>', '模板文件 .xlsx the template', workbookArgument)
    .action((file: string, options: FromArguments) =>
      guarded(file, terminal, finish, () => make(file, options, terminal)),
    );
}

async function make(file: string, options: FromArguments, terminal: Terminal): Promise<ExitCode> {
  const choice = await policyChoice(options.policy === undefined ? [] : [options.policy], terminal);
  if (!choice) return ExitCode.findings;
  const from = {
    policyId: choice.ids[0] ?? null,
    year: options.year ?? null,
    keepIndicators: options.keepIndicators ?? false,
    ownPolicies: choice.own,
  };
  await storeTemplate(
    await templateFromWorkbook(await openXlsxFile(file), from, commandLineAuthor),
    options.out,
    terminal,
  );
  return ExitCode.done;
}
