import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HostError } from '../host/hostError';
import { openXlsxFile } from '../host/xlsx/node/openXlsxFile';
import { writeWorkbookFile } from '../host/xlsx/node/writeWorkbookFile';
import type { XlsxHost } from '../host/xlsx/xlsxHost';
import { message } from '../locales/message';
import { messageForProblem, messageForUnread, messageForWarning } from '../locales/messageFor';
import { totalSentence } from '../locales/totalSentence';
import { acceptAll } from '../workflows/acceptAll';
import { problemOf } from '../workflows/problemOf';
import { scoreWorkbook, type ScoreOptions, type ScoreOutcome } from '../workflows/scoreWorkbook';
import { ExitCode } from './exitCode';
import type { FileResult, FileTask, FormSummary } from './fileTask';
import { checkJson } from './output/checkJson';
import { checkTable } from './output/checkTable';
import { scoreJson } from './output/scoreJson';
import { scoreTable } from './output/scoreTable';
import { skippedSentence } from './output/skippedSentence';

/**
 * Scores or checks one workbook file and, where a target is given, writes the scored workbook there.
 * Never rejects: what goes wrong is a sentence in `errors` and an exit code, so that one bad file stops no other.
 */
export async function processFile(task: FileTask): Promise<FileResult> {
  const { locale, file } = task;
  try {
    const host = await openXlsxFile(file.path, file.name);
    const outcome = await scoreWith(host, task);
    const written = await writeScored(host, outcome, task);
    return {
      name: file.name,
      exit: exitOf(outcome),
      json: task.command === 'check' ? checkJson(file.name, outcome, locale) : scoreJson(file.name, outcome, locale),
      text: task.command === 'check' ? checkTable(file.name, outcome, locale) : scoreText(outcome, written, task),
      errors: [
        ...host.warnings.map((warning) => messageForWarning(locale, warning)),
        ...outcome.problems.map(({ sheet, unread }) => messageForUnread(locale, sheet, unread)),
        ...overruled(outcome, locale),
      ],
      forms: outcome.forms.map((form) => summary(form, task)),
    };
  } catch (fault) {
    const problem = problemOf(fault, file.name);
    return {
      name: file.name,
      exit: ExitCode.unreadable,
      json: { file: file.name, forms: [], error: problem },
      text: '',
      errors: [messageForProblem(locale, problem)],
      forms: [],
    };
  }
}

async function scoreWith(host: XlsxHost, task: FileTask): Promise<ScoreOutcome> {
  const options: ScoreOptions = {
    sheets: 'visible',
    checks: task.command === 'check' ? 'review' : 'filling',
    deviationColumn: task.deviationColumn,
    ownPolicies: task.ownPolicies,
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
async function writeScored(host: XlsxHost, outcome: ScoreOutcome, task: FileTask): Promise<string | null> {
  if (task.target === null || outcome.forms.length === 0) return null;
  const applied = await host.apply(outcome.plan);
  switch (applied.status) {
    case 'applied':
      await makeFolder(dirname(task.target), task.target);
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

async function makeFolder(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new HostError({ code: 'fileNotWritable', file, found: String(cause) }, { cause });
  });
}

function exitOf(outcome: ScoreOutcome): ExitCode {
  if (outcome.forms.length === 0) return ExitCode.unreadable;
  const mustFix = outcome.forms.some((form) => form.findings.some((finding) => finding.severity === 'mustFix'));
  return mustFix ? ExitCode.findings : ExitCode.done;
}

function scoreText(outcome: ScoreOutcome, written: string | null, { locale }: FileTask): string {
  return [
    ...outcome.forms.map((form) => scoreTable(form, locale)),
    ...outcome.plan.skipped.map((write) => skippedSentence(write, locale)),
    ...(written === null ? [] : [written]),
  ].join('\n');
}

function summary({ evaluation, scored, findings }: ScoreOutcome['forms'][number], { locale }: FileTask): FormSummary {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    project: evaluation.fields.projectName?.text ?? evaluation.sheet,
    unit: evaluation.fields.implementingUnit?.text ?? '',
    total: totalSentence(locale, scored.total),
    mustFix: count('mustFix'),
    shouldExplain: count('shouldExplain'),
    notes: count('note'),
  };
}

function overruled(outcome: ScoreOutcome, locale: FileTask['locale']): string[] {
  if (outcome.policyOverruled === null) return [];
  const bound = outcome.forms[0]?.scored.policy.id ?? '';
  return [message(locale, 'cli.policyOverruled', { bound, asked: outcome.policyOverruled })];
}
