import { readFile } from 'node:fs/promises';
import { HostError } from '../host/hostError';
import { openXlsxHost, type XlsxHost } from '../host/xlsx/xlsxHost';
import { nodeCompression } from '../host/xlsx/node/nodeCompression';
import { writeWorkbookFile } from '../host/xlsx/node/writeWorkbookFile';
import { formatNumber } from '../locales/formatNumber';
import { message } from '../locales/message';
import type { Locale } from '../locales/message';
import { messageForFault, messageForProblem, messageForUnread } from '../locales/messageFor';
import type { SkippedWrite } from '../sheet/writePlan';
import { acceptAll } from '../workflows/acceptAll';
import { scoreWorkbook, type ScoreOptions, type ScoreOutcome } from '../workflows/scoreWorkbook';
import { ExitCode } from './exitCode';
import { scoreJson } from './output/scoreJson';
import { scoreTable } from './output/scoreTable';
import type { WorkbookFile } from './workbookFiles';

/** What to do with one file; plain data, so that it can be sent to a worker. */
export interface ScoreTask {
  readonly file: WorkbookFile;
  /** Where the scored workbook goes; null writes nothing. The same path as the file's means in place. */
  readonly target: string | null;
  readonly keepBackup: boolean;
  readonly policyId: string | null;
  readonly deviationColumn: boolean;
  /** `sheet!A1` or bare `A1` cells whose proposed score is accepted; `all` for every one. */
  readonly accept: readonly string[];
  readonly locale: Locale;
}

/** What came of one file; plain data. */
export interface ScoredFile {
  readonly name: string;
  readonly exit: ExitCode;
  readonly json: object;
  readonly text: string;
  /** Sentences for standard error. */
  readonly errors: readonly string[];
  /** 总分 as it stands, per form. */
  readonly totals: readonly { readonly project: string; readonly sentence: string; readonly score: number | null }[];
  readonly written: string | null;
}

/**
 * Scores one workbook file and, where a target is given, writes the scored workbook there. Never
 * throws: what goes wrong is a sentence in `errors` and an exit code, so that one bad file stops no other.
 */
export async function scoreFile(task: ScoreTask): Promise<ScoredFile> {
  const { locale, file } = task;
  try {
    const host = openXlsxHost(await readWorkbookFile(file.path), { fileName: file.name, compression: nodeCompression });
    const outcome = await scoreWith(host, task);
    const written = await writeScored(host, outcome, task);
    return {
      ...report(outcome, written, task),
      errors: [
        ...host.warnings.map((warning) => messageForProblem(locale, warning)),
        ...outcome.problems.map(({ sheet, unread }) => messageForUnread(locale, sheet, unread)),
        ...overruled(outcome, locale),
      ],
    };
  } catch (fault) {
    return {
      name: file.name,
      exit: ExitCode.unreadable,
      json: { file: file.name, forms: [], error: faultData(fault) },
      text: '',
      errors: [messageForFault(locale, file.name, fault)],
      totals: [],
      written: null,
    };
  }
}

async function scoreWith(host: XlsxHost, task: ScoreTask): Promise<ScoreOutcome> {
  const options: ScoreOptions = {
    sheets: 'visible',
    deviationColumn: task.deviationColumn,
    ...(task.policyId !== null && { policyId: task.policyId }),
  };
  const outcome = await scoreWorkbook(host, options);
  if (task.accept.length === 0) return outcome;
  const asked = new Set(task.accept);
  const accepted = [...acceptAll(outcome)].filter(
    (cell) => asked.has('all') || asked.has(cell) || asked.has(cell.slice(cell.lastIndexOf('!') + 1)),
  );
  return accepted.length === 0 ? outcome : scoreWorkbook(host, { ...options, accepted: new Set(accepted) });
}

/** The sentence on what was written, or null when nothing was to be. Rejects with `HostError`. */
async function writeScored(host: XlsxHost, outcome: ScoreOutcome, task: ScoreTask): Promise<string | null> {
  if (task.target === null || outcome.forms.length === 0) return null;
  const applied = await host.apply(outcome.plan);
  switch (applied.status) {
    case 'applied':
      await writeWorkbookFile(task.target, host.save(), { keepBackup: task.keepBackup });
      return applied.cells.length === 0
        ? message(task.locale, 'cli.nothingWritten', { file: task.target })
        : message(task.locale, 'cli.written', { count: applied.cells.length, file: task.target });
    case 'changed':
      throw new HostError({ code: 'cellChanged', file: task.file.name, cell: applied.changed[0]?.write.cell });
    case 'refused':
    case 'uncertain':
      throw new HostError({ file: task.file.name, ...applied.problem });
  }
}

function report(outcome: ScoreOutcome, written: string | null, task: ScoreTask): Omit<ScoredFile, 'errors'> {
  const { locale, file } = task;
  const mustFix = outcome.forms.some((form) => form.findings.some((finding) => finding.severity === 'mustFix'));
  return {
    name: file.name,
    exit: outcome.forms.length === 0 ? ExitCode.unreadable : mustFix ? ExitCode.findings : ExitCode.done,
    json: scoreJson(file.name, outcome, locale),
    text: [
      ...outcome.forms.map((form) => scoreTable(form, locale)),
      ...outcome.plan.skipped.map((write) => skippedSentence(write, locale)),
      ...(written === null ? [] : [written]),
    ].join('\n'),
    totals: outcome.forms.map(({ evaluation, scored }) => ({
      project: evaluation.fields.projectName?.text ?? evaluation.sheet,
      sentence: totalSentence(locale, scored.total),
      score: scored.total.score,
    })),
    written,
  };
}

function skippedSentence(write: SkippedWrite, locale: Locale): string {
  const shown = (value: unknown): string => (typeof value === 'number' ? formatNumber(value) : String(value ?? ''));
  return message(locale, 'cli.skipped', {
    cell: write.cell,
    reason: message(locale, `cli.skipped.${write.reason}`, {
      cell: write.cell,
      before: shown(write.before.value),
      after: shown(write.after.value),
    }),
  });
}

function overruled(outcome: ScoreOutcome, locale: Locale): string[] {
  if (outcome.policyOverruled === null) return [];
  const bound = outcome.forms[0]?.policy.id ?? '';
  return [message(locale, 'cli.policyOverruled', { bound, asked: outcome.policyOverruled })];
}

function faultData(fault: unknown): object {
  if (fault instanceof HostError) return fault.problem;
  if (fault instanceof PolicyError) return { code: fault.code, ...fault.values };
  return { code: 'unexpected', found: String(fault) };
}
