import { messageForFinding, messageForHint, messageForStep, messageForUnread } from '../../locales/messageFor';
import { message, type Locale } from '../../locales/message';
import { formatNumber } from '../../locales/formatNumber';
import { formatDeviation } from '../../locales/formatDeviation';
import { totalSentence } from '../../locales/totalSentence';
import type { ScoredLine } from '../../scoring/scoredEvaluation';
import { drawnTable } from './drawnTable';
import { wrapped } from './wrapped';
import type { ScoredForm } from '../../workflows/scoreWorkbook';

/** The scored form as a person reads it on a terminal: every row, the total, deductions, hints and findings. */
export function scoreTable(form: ScoredForm, locale: Locale): string {
  const { evaluation, scored, findings } = form;
  const title = [evaluation.title, evaluation.year === null ? null : `（${evaluation.year}）`].filter(Boolean).join('');
  const project = evaluation.fields.projectName?.text ?? '';
  const deductions = scored.indicators.filter((line) => line.deduction !== null);
  const hints = [...scored.hints, ...scored.indicators.flatMap((line) => line.hints)];
  return [
    `${title || evaluation.sheet}  ${project}`.trim(),
    message(locale, 'cli.policyUsed', {
      sheet: evaluation.sheet,
      policy: scored.policy.id,
      version: scored.policy.version,
    }),
    rowsTable(form, locale),
    totalSentence(locale, scored.total),
    ...deductions.map((line) =>
      message(locale, 'cli.deduction', {
        cell: line.deduction!.cell,
        indicator: line.indicator.level3 ?? '',
        amount: formatNumber(line.deduction!.amount),
        reason: line.deduction!.reason,
      }),
    ),
    ...hints.map((hint) =>
      message(locale, 'cli.hint', { cell: hint.cells[0] ?? '', text: messageForHint(locale, hint) }),
    ),
    ...findingLines(findings, locale),
    ...evaluation.unread.map((unread) => messageForUnread(locale, evaluation.sheet, unread)),
  ].join('\n');
}

/** What must be fixed, in full; the rest as a count, for `ziping check` lists it. */
function findingLines(findings: ScoredForm['findings'], locale: Locale): string[] {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const more = { shouldExplain: count('shouldExplain'), notes: count('note') };
  return [
    ...findings
      .filter((finding) => finding.severity === 'mustFix')
      .map((finding) =>
        message(locale, 'cli.finding.mustFix', { cell: finding.cell ?? '', text: messageForFinding(locale, finding) }),
      ),
    ...(more.shouldExplain + more.notes > 0 ? [message(locale, 'cli.moreFindings', more)] : []),
  ];
}

function rowsTable(form: ScoredForm, locale: Locale): string {
  const columns = ['cell', 'indicator', 'target', 'actual', 'points', 'score', 'state', 'deviation', 'why'] as const;
  const rows: string[][] = [];
  const add = (cells: readonly string[]): void => {
    rows.push(cells.map((cell, column) => wrapped(cell, WIDTHS[column] ?? cell.length)));
  };
  for (const line of form.scored.funds) {
    if (line.points === null) continue;
    add([
      line.fund.score?.cell ?? '',
      line.fund.label.text.trim(),
      line.fund.annualBudget?.text ?? line.fund.initialBudget?.text ?? '',
      line.fund.executed?.text ?? '',
      ...lineColumns(line, locale),
    ]);
  }
  for (const line of form.scored.indicators) {
    add([
      line.indicator.cells.score ?? line.indicator.cells.level3 ?? '',
      shortened(line.indicator.level3),
      shortened(line.indicator.target),
      shortened(line.indicator.actual),
      ...lineColumns(line, locale),
    ]);
  }
  const head = columns.map((column) => message(locale, `cli.column.${column}`));
  return drawnTable(head, rows, true);
}

/** Terminal columns each column of the table takes at most. */
const WIDTHS = [6, 20, 16, 16, 5, 9, 6, 8, 46];

function lineColumns(line: ScoredLine, locale: Locale): string[] {
  const changed = line.proposed !== null && line.proposed !== line.final;
  return [
    formatNumber(line.points),
    changed ? `${formatNumber(line.final)}→${formatNumber(line.proposed)}` : formatNumber(line.final),
    message(locale, `cli.state.${line.state}`),
    formatDeviation(locale, line.deviation),
    line.explanation
      .map((step) => messageForStep(locale, step).replace(/[。.]$/u, ''))
      .join(message(locale, 'cli.nextStep')),
  ];
}

const LONGEST = 40;

/** Narratives run to hundreds of characters; the sheet has them in full. */
function shortened(text: string | null): string {
  const flat = (text ?? '').replace(/\s+/g, '');
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
