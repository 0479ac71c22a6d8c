import type { Command } from 'commander';
import { HostError } from '../../host/hostError';
import { openXlsxFile } from '../../host/xlsx/node/openXlsxFile';
import { writeWholeFile } from '../../host/xlsx/node/writeWholeFile';
import { message } from '../../locales/message';
import { localMoment } from '../../workflows/localTime';
import { signOff } from '../../workflows/signOff';
import { verifySignOff, type Verification } from '../../workflows/verifySignOff';
import { ExitCode } from '../exitCode';
import { guarded } from '../guarded';
import type { Terminal } from '../terminal';
import { workbookArgument } from '../workbookArgument';

interface SignArguments {
  readonly name: string;
  readonly out?: string;
}

/** `ziping sign FILE` and `ziping verify FILE`: who answers for the values, and whether they are still those. */
export function addSignCommands(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program
    .command('sign')
    .description('签字 sign off the values')
    .argument('<file>', '工作簿 workbook')
    .requiredOption('--name <name>', '签字人 who signs')
    .option('--out <file>', '另存为；不写则写回原文件，原文件另存为 .bak.xlsx', workbookArgument)
    .action(async (path: string, options: SignArguments) => {
      await guarded(path, terminal, finish, () => sign(path, options, terminal));
    });
  program
    .command('verify')
    .description('核对签字后是否改动 whether signed values changed')
    .argument('<file>', '工作簿 workbook')
    .option('--json', '机器可读 machine form')
    .action(async (path: string, { json }: { readonly json?: boolean }) => {
      await guarded(path, terminal, finish, async () => {
        const verification = await verifySignOff(await openXlsxFile(path));
        terminal.out(json ? JSON.stringify(verification, null, 1) : verificationText(verification, terminal));
        return verification.status === 'unchanged' ? ExitCode.done : ExitCode.findings;
      });
    });
}

async function sign(path: string, { name, out }: SignArguments, terminal: Terminal): Promise<ExitCode> {
  const host = await openXlsxFile(path);
  const options = { sheets: 'visible', checks: 'review', deviationColumn: false } as const;
  const signed = await signOff(host, options, { name, now: () => new Date() });
  if (signed.status === 'noForm') {
    terminal.error(message(terminal.locale, 'cli.noForm', { file: path }));
    return ExitCode.unreadable;
  }
  const { outcome, entry } = signed;
  if (outcome.status !== 'applied') {
    throw new HostError(outcome.status === 'changed' ? { code: 'cellChanged', file: path } : outcome.problem);
  }
  await writeWholeFile(out ?? path, host.save(), 'keepBackup');
  terminal.out(message(terminal.locale, 'cli.signed', { name, cells: entry.cells.length, digest: entry.valuesDigest }));
  return ExitCode.done;
}

function verificationText(verification: Verification, { locale }: Terminal): string {
  if (verification.status === 'unsigned') return message(locale, 'cli.verify.unsigned');
  const { by, at, policyId, policyVersion } = verification.entry;
  const who = { name: by, at: localMoment(at), policy: `${policyId} ${policyVersion}` };
  if (verification.status !== 'changed') return message(locale, `cli.verify.${verification.status}`, who);
  return [
    message(locale, 'cli.verify.changed', { ...who, count: verification.cells.length }),
    ...verification.cells.map(({ sheet, cell, signed, now }) =>
      message(locale, 'cli.verify.cell', {
        cell: `${sheet}!${cell}`,
        signed: String(signed ?? ''),
        now: String(now ?? ''),
      }),
    ),
    ...verification.missingSheets.map((sheet) => message(locale, 'cli.verify.sheetGone', { sheet })),
  ].join('\n');
}
