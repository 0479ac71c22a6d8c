import type { Command } from 'commander';
import type { Finding } from '../../checks/finding';
import { HostError } from '../../host/hostError';
import { openXlsxFile } from '../../host/xlsx/node/openXlsxFile';
import { writeWholeFile } from '../../host/xlsx/node/writeWholeFile';
import { message, type MessageKey } from '../../locales/message';
import { keepChoice } from '../../workflows/keepChoice';
import { scoreWorkbook, type ScoreOptions } from '../../workflows/scoreWorkbook';
import { ExitCode } from '../exitCode';
import { guarded } from '../guarded';
import type { Terminal } from '../terminal';
import { workbookArgument } from '../workbookArgument';

interface WaiveArguments {
  readonly cell: string;
  readonly check?: string;
  readonly reason: string;
  readonly name: string;
  readonly out?: string;
}

/** `ziping waive FILE`: a reviewer lets a finding stand, with a reason and a name; it stays in every report. */
export function addWaiveCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program
    .command('waive')
    .description('准予例外 let a finding stand')
    .argument('<file>', '工作簿 workbook')
    .requiredOption('--cell <cell>', '问题所在单元格，如 I14 或 自评表!I14')
    .requiredOption('--reason <text>', '理由 reason')
    .requiredOption('--name <name>', '复核人 reviewer')
    .option('--check <code>', '检查编号，单元格有多个问题时用 which check')
    .option('--out <file>', '另存为；不写则写回原文件，原文件另存为 .bak.xlsx', workbookArgument)
    .action(async (path: string, options: WaiveArguments) => {
      await guarded(path, terminal, finish, () => waive(path, options, terminal));
    });
}

const OPTIONS: ScoreOptions = { sheets: 'visible', checks: 'review', deviationColumn: false };

async function waive(path: string, options: WaiveArguments, terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const { cell, check, reason, name: by, out } = options;
  const host = await openXlsxFile(path);
  const { forms } = await scoreWorkbook(host, OPTIONS);
  const found = forms
    .flatMap(({ findings }) => findings)
    .filter((finding) => standsIn(finding, cell) && (check === undefined || finding.code === check));
  const [finding] = found;
  if (!finding || found.length > 1) {
    const codes = found.map(({ code }) => code).join(' ');
    terminal.error(message(locale, finding ? 'cli.waive.several' : 'cli.waive.nothing', { cell, codes }));
    return ExitCode.usage;
  }
  const author = { name: by, now: () => new Date() };
  const kept = await keepChoice(host, { kind: 'waiver', finding, reason, by }, OPTIONS, author);
  if (kept.status === 'refused') {
    terminal.error(message(locale, kept.refusal));
    return ExitCode.usage;
  }
  if (kept.status !== 'kept' || kept.outcome.status !== 'applied') {
    const problem = kept.status === 'kept' && 'problem' in kept.outcome ? kept.outcome.problem : null;
    throw new HostError(problem ?? { code: 'cellChanged', file: path });
  }
  await writeWholeFile(out ?? path, host.save(), 'keepBackup');
  const title = message(locale, `checks.${finding.code}.title` as MessageKey);
  terminal.out(message(locale, 'cli.waive.granted', { place: cell, title, file: out ?? path }));
  return ExitCode.done;
}

/** Whether the finding names the cell, given with or without its sheet. */
function standsIn({ sheet, cells }: Finding, wanted: string): boolean {
  const asked = wanted.trim();
  return cells.some((cell) => `${sheet}!${cell}` === asked || cell === asked.toUpperCase());
}
