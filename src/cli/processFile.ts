import { HostError } from '../host/hostError';
import type { ApplyOutcome } from '../host/workbookHost';
import { openXlsxFile } from '../host/xlsx/node/openXlsxFile';
import { writeWholeFile } from '../host/xlsx/node/writeWholeFile';
import type { XlsxHost } from '../host/xlsx/xlsxHost';
import { findingSentences } from '../locales/findingSentences';
import { message } from '../locales/message';
import { messageForProblem, messageForWarning } from '../locales/messageFor';
import { totalSentence } from '../locales/totalSentence';
import { acceptAll } from '../workflows/acceptAll';
import { problemOf } from '../workflows/problemOf';
import { keepReview } from '../workflows/keepReview';
import { scoreWorkbook, type ScoreOptions, type ScoreOutcome } from '../workflows/scoreWorkbook';
import { ExitCode } from './exitCode';
import { exitOfProblem } from './exitOfProblem';
import type { FileResult, FileTask, FormSummary } from './fileTask';
import type { ReviewedForm } from './review/reviewedForm';
import { checkJson } from './output/checkJson';
import { checkTable } from './output/checkTable';
import { reviewedForm } from './review/reviewedForm';
import { scoreJson } from './output/scoreJson';
import { scoreTable } from './output/scoreTable';
import { sheetSentence } from './output/sheetSentence';
import { skippedSentences } from './output/skippedSentences';

/**
 * Scores or checks one workbook file and, where a target is given, writes the scored workbook there.
 * Never rejects: what goes wrong is a sentence in `errors` and an exit code, so that one bad file stops no other.
 */
export async function processFile(task: FileTask): Promise<FileResult> {
  const { locale, file } = task;
  try {
    const host = await openXlsxFile(file.path, file.name);
    const refused: string[] = [];
    const outcome = await scoreWith(host, task, refused);
    const unplaced: string[] = [];
    const written = await writeResult(host, outcome, task, unplaced);
    const reviewed = task.command === 'check' ? outcome.forms.map((form) => reviewedForm(form, locale)) : [];
    return {
      name: file.name,
      exit: exitOf(outcome),
      json: task.wanted === 'json' ? jsonOf(outcome, task) : null,
      text: task.wanted === 'text' ? textOf(outcome, reviewed, written, task) : '',
      errors: [
        ...host.warnings.map((warning) => messageForWarning(locale, warning)),
        ...outcome.problems.map(({ sheet, unread }) => sheetSentence(locale, file.name, sheet, unread)),
        ...(outcome.forms.length + outcome.problems.length === 0
          ? [message(locale, 'cli.noForm', { file: file.name })]
          : []),
        ...overruled(outcome, locale),
        ...refused.map((cell) => message(locale, 'cli.nothingProposed', { file: file.name, cell })),
        ...unplaced.map((sheet) => message(locale, 'cli.check.noColumns', { sheet })),
      ],
      forms: outcome.forms.map((form) => summary(form, task)),
      reviewed,
    };
  } catch (fault) {
    const problem = problemOf(fault, file.name);
    return {
      name: file.name,
      exit: exitOfProblem(problem, [task.policyId]),
      json: { file: file.name, forms: [], error: problem },
      text: '',
      errors: [messageForProblem(locale, problem)],
      forms: [],
      reviewed: [],
    };
  }
}

/** The outcome with the proposed scores taken that were accepted; `refused` gets the cells for which none is proposed. */
async function scoreWith(host: XlsxHost, task: FileTask, refused: string[]): Promise<ScoreOutcome> {
  const options = optionsOf(task);
  const outcome = await scoreWorkbook(host, options);
  if (task.accept.length === 0) return outcome;
  const proposed = [...acceptAll(outcome)];
  const names = (asked: string, cell: string): boolean => asked === cell || cell.endsWith(`!${asked}`);
  refused.push(...task.accept.filter((asked) => asked !== 'all' && !proposed.some((cell) => names(asked, cell))));
  const accepted = proposed.filter((cell) => task.accept.some((asked) => asked === 'all' || names(asked, cell)));
  return accepted.length === 0 ? outcome : scoreWorkbook(host, { ...options, accepted: new Set(accepted) });
}

function optionsOf(task: FileTask): ScoreOptions {
  return {
    sheets: 'visible',
    checks: task.command === 'check' ? 'review' : 'filling',
    deviationColumn: task.deviationColumn,
    ownPolicies: task.ownPolicies,
    ...(task.policyId !== null && { policyId: task.policyId }),
  };
}

/** The sentence on what was written, or null when nothing was to be. Rejects with `HostError`. */
async function writeResult(
  host: XlsxHost,
  outcome: ScoreOutcome,
  task: FileTask,
  unplaced: string[],
): Promise<string | null> {
  if (task.target === null || outcome.forms.length === 0) return null;
  const applied = task.command === 'check' ? await keep(host, task, unplaced) : await host.apply(outcome.plan);
  switch (applied.status) {
    case 'applied':
      await writeWholeFile(task.target, host.save(), 'keepBackup');
      if (task.command === 'check') return message(task.locale, 'cli.check.kept', { file: task.target });
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

/** Puts the review into the workbook; `unplaced` gets the sheets that could not take the reviewer's columns. */
async function keep(host: XlsxHost, task: FileTask, unplaced: string[]): Promise<ApplyOutcome> {
  const author = { name: task.reviewer, now: () => new Date() };
  const { sheet, columns } = task.reviewParts;
  const parts = { sheet: sheet ? await findingSentences() : null, columns };
  const kept = await keepReview(host, optionsOf(task), parts, author);
  if (kept.status === 'noForm') return { status: 'applied', cells: [] };
  unplaced.push(...kept.skipped.map((write) => write.sheet));
  return kept.outcome;
}

function exitOf(outcome: ScoreOutcome): ExitCode {
  if (outcome.forms.length === 0) return ExitCode.unreadable;
  const mustFix = outcome.forms.some((form) => form.findings.some((finding) => finding.severity === 'mustFix'));
  return mustFix ? ExitCode.findings : ExitCode.done;
}

function jsonOf(outcome: ScoreOutcome, { command, file, locale }: FileTask): object {
  return command === 'check' ? checkJson(file.name, outcome, locale) : scoreJson(file.name, outcome, locale);
}

function textOf(
  outcome: ScoreOutcome,
  reviewed: readonly ReviewedForm[],
  written: string | null,
  task: FileTask,
): string {
  return task.command === 'check' ? checkText(reviewed, written, task) : scoreText(outcome, written, task);
}

function scoreText(outcome: ScoreOutcome, written: string | null, { locale }: FileTask): string {
  return [
    ...outcome.forms.map((form) => scoreTable(form, locale)),
    ...skippedSentences(outcome.plan.skipped, locale),
    ...(written === null ? [] : [written]),
  ].join('\n');
}

function checkText(forms: readonly ReviewedForm[], written: string | null, { file, locale }: FileTask): string {
  const found = checkTable(file.name, forms, locale);
  return written === null ? found : `${found}\n${written}`;
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
