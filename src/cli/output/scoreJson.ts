import type { ExplanationStep, Hint, ScoredLine } from '../../scoring/scoredEvaluation';
import type { CellWrite, SkippedWrite, WritePlan } from '../../sheet/writePlan';
import { messageForHint, messageForStep } from '../../locales/messageFor';
import type { Locale } from '../../locales/message';
import { digestsOf } from '../../workflows/digestsOf';
import { writesOf } from '../../workflows/writesOf';
import type { ScoredForm, ScoreOutcome } from '../../workflows/scoreWorkbook';

/** What `ziping score FILE --json` prints for a workbook: the same bytes for the same file and policy, on every machine. */
export function scoreJson(file: string, outcome: ScoreOutcome, locale: Locale): object {
  return {
    file,
    forms: outcome.forms.map((form) => formJson(form, outcome.plan, locale)),
    unread: outcome.problems.map(({ sheet, unread }) => ({ sheet, ...unread })),
  };
}

function formJson(form: ScoredForm, plan: WritePlan, locale: Locale): object {
  const { evaluation, scored, findings } = form;
  return {
    sheet: evaluation.sheet,
    range: evaluation.range,
    year: evaluation.year,
    title: evaluation.title,
    projectName: evaluation.fields.projectName?.text ?? null,
    policy: scored.policy,
    digests: digestsOf(form),
    funds: scored.funds.map((line) => ({
      kind: line.fund.kind,
      cells: {
        label: line.fund.label.cell,
        initialBudget: line.fund.initialBudget?.cell ?? null,
        annualBudget: line.fund.annualBudget?.cell ?? null,
        executed: line.fund.executed?.cell ?? null,
        points: line.fund.points?.cell ?? null,
        executionRate: line.fund.executionRate?.cell ?? null,
        score: line.fund.score?.cell ?? null,
      },
      rate: line.rate,
      ...lineJson(line, locale),
    })),
    indicators: scored.indicators.map((line) => ({
      level1: line.indicator.level1,
      level2: line.indicator.level2,
      level3: line.indicator.level3,
      cells: line.indicator.cells,
      ...lineJson(line, locale),
    })),
    total: scored.total,
    hints: scored.hints.map((hint) => hintJson(hint, locale)),
    findings,
    writes: writesOf(form, plan.cells).map(writeJson),
    skipped: writesOf(form, plan.skipped).map((write: SkippedWrite) => ({ ...writeJson(write), reason: write.reason })),
    unread: evaluation.unread,
  };
}

function lineJson(line: ScoredLine, locale: Locale): object {
  return {
    points: line.points,
    recorded: line.recorded,
    mechanical: line.mechanical,
    final: line.final,
    state: line.state,
    method: line.method,
    deviation: line.deviation,
    deduction: line.deduction,
    proposed: line.proposed,
    explanation: line.explanation.map((step) => stepJson(step, locale)),
    hints: line.hints.map((hint) => hintJson(hint, locale)),
  };
}

function stepJson(step: ExplanationStep, locale: Locale): object {
  return { text: messageForStep(locale, step), ...step };
}

function hintJson(hint: Hint, locale: Locale): object {
  return { text: messageForHint(locale, hint), ...hint };
}

function writeJson(write: CellWrite): object {
  return {
    cell: write.cell,
    before: write.before.formula ?? write.before.value,
    after: write.after.formula ?? write.after.value,
    purpose: write.purpose,
  };
}
