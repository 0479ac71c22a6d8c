import type { Command } from 'commander';
import { HostError } from '../../host/hostError';
import type { ApplyOutcome } from '../../host/workbookHost';
import { openXlsxFile } from '../../host/xlsx/node/openXlsxFile';
import { writeWholeFile } from '../../host/xlsx/node/writeWholeFile';
import type { XlsxHost } from '../../host/xlsx/xlsxHost';
import { markWords } from '../../locales/markWords';
import { message } from '../../locales/message';
import { clearAdditions, type ClearOutcome } from '../../workflows/clearAdditions';
import { markWorkbook } from '../../workflows/markWorkbook';
import { ExitCode } from '../exitCode';
import { guarded } from '../guarded';
import { policyChoice } from '../policyChoice';
import type { Terminal } from '../terminal';
import { workbookArgument } from '../workbookArgument';

interface MarkArguments {
  readonly policy?: string;
  readonly out?: string;
}

const author = { name: '', now: () => new Date() };
const OUT = ['--out <file>', '另存为；不写则写回原文件，原文件另存为 .bak.xlsx'] as const;

/** `ziping mark FILE` puts what a reviewer would object to into the sheet; `ziping clear FILE` takes it away exactly. */
export function addMarkCommands(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program
    .command('mark')
    .description('在表中标记 mark what is found in the sheet')
    .argument('<file>', '工作簿 workbook')
    .option('--policy <id>', '评分办法 policy')
    .option(...OUT, workbookArgument)
    .action(async (path: string, options: MarkArguments) => {
      await guarded(path, terminal, finish, () => mark(path, options, terminal));
    });
  program
    .command('clear')
    .description('清除标记和偏离度列 clear marks and deviation columns')
    .argument('<file>', '工作簿 workbook')
    .option(...OUT, workbookArgument)
    .action(async (path: string, options: MarkArguments) => {
      await guarded(path, terminal, finish, () => clear(path, options, terminal));
    });
}

async function mark(path: string, { policy, out }: MarkArguments, terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const choice = await policyChoice(policy === undefined ? [] : [policy], terminal);
  if (!choice) return ExitCode.usage;
  const host = await openXlsxFile(path);
  const [policyId] = choice.ids;
  const { outcome, marked, skipped } = await markWorkbook(
    host,
    {
      sheets: 'visible',
      checks: 'review',
      deviationColumn: false,
      ownPolicies: choice.own,
      ...(policyId !== undefined && { policyId }),
    },
    await markWords(),
    author,
  );
  await save(host, outcome, path, out);
  for (const { sheet, reason } of skipped) {
    terminal.error(
      message(locale, 'cli.mark.skipped', { sheet, reason: message(locale, `taskpane.notMarked.${reason}`) }),
    );
  }
  terminal.out(message(locale, 'cli.marked', { count: marked, file: out ?? path }));
  return ExitCode.done;
}

async function clear(path: string, { out }: MarkArguments, terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const host = await openXlsxFile(path);
  const cleared = await clearAdditions(host, author);
  if (cleared.status === 'nothing') {
    terminal.out(message(locale, 'taskpane.nothingToClear'));
    return ExitCode.done;
  }
  await save(host, cleared.outcome, path, out);
  for (const place of keptPlaces(cleared)) terminal.error(message(locale, 'cli.clear.kept', { place }));
  if (cleared.missingSheets.length > 0) {
    terminal.error(message(locale, 'taskpane.marksLost', { sheets: cleared.missingSheets.join('、') }));
  }
  terminal.out(message(locale, 'cli.cleared', { count: cleared.cleared, file: out ?? path }));
  return ExitCode.done;
}

/** Cells that someone changed since, and that stay as they are. */
function keptPlaces({ refused, refusedFills }: ClearOutcome & { readonly status: 'done' }): ReadonlySet<string> {
  const places = [...refused.map(({ write }) => write), ...refusedFills.map(({ change }) => change)];
  return new Set(places.map(({ sheet, cell }) => `${sheet}!${cell}`));
}

async function save(host: XlsxHost, outcome: ApplyOutcome, path: string, out: string | undefined): Promise<void> {
  if (outcome.status === 'changed') throw new HostError({ code: 'cellChanged', file: path });
  if (outcome.status !== 'applied') throw new HostError({ file: path, ...outcome.problem });
  await writeWholeFile(out ?? path, host.save(), 'keepBackup');
}
