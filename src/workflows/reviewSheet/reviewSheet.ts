import type { Finding, Severity } from '../../checks/finding';
import type { DeductionCause } from '../../scoring/deductionCause';
import type { AddedSheet } from '../../sheet/writePlan';
import type { ScoredForm } from '../scoreWorkbook';
import { localDay } from '../localTime';
import { findingSentence, type FindingSentences } from './findingSentence';
import { ReviewLayout } from './reviewLayout';
import { reviewedTotal, sheetDeductions, type SheetDeduction } from './sheetDeductions';

/** Who reviews, and when. */
export interface SheetReviewer {
  readonly name: string;
  readonly at: Date;
}

/** What stands on the sheet is part of a Chinese paper, so it is Chinese whatever the program speaks. */
const SEVERITY: Readonly<Record<Severity, string>> = { mustFix: '须改', shouldExplain: '须说明', note: '留意' };
const CAUSES: Readonly<Record<DeductionCause, string>> = {
  evidence: '佐证不足',
  targetLow: '指标值偏低',
  notDone: '未完成',
  wrongFigures: '数据有误',
  badForm: '填报不规范',
  other: '其他',
  unstated: '未写明',
};

/**
 * 审核意见 for one form, ready to print and sign: the verdict, what has to be answered, what was taken off and why,
 * exceptions with their reasons, and what was put right since the last review.
 */
export function reviewSheet(
  form: ScoredForm,
  name: string,
  sentences: FindingSentences,
  reviewer: SheetReviewer,
): AddedSheet {
  const layout = new ReviewLayout();
  layout.title('项目支出绩效自评审核意见');
  head(layout, form);
  verdict(layout, form);
  findings(layout, form, sentences);
  deductions(layout, sheetDeductions(form));
  exceptions(layout, form, sentences);
  mended(layout, form);
  signatures(layout, reviewer);
  return layout.sheet(name);
}

function head(layout: ReviewLayout, { evaluation, scored }: ScoredForm): void {
  const { projectName, department, implementingUnit } = evaluation.fields;
  const pair = (label: string, value: string, other: string, otherValue: string): void =>
    layout.line([
      { span: 2, value: label },
      { span: 2, value, left: true },
      { span: 1, value: other },
      { span: 2, value: otherValue, left: true },
    ]);
  pair('项目名称', flat(projectName?.text), '工作表', evaluation.sheet);
  pair('主管部门', flat(department?.text), '实施单位', flat(implementingUnit?.text));
  pair(
    '评价年度',
    evaluation.year === null ? '' : `${evaluation.year}年度`,
    '评分办法',
    `${scored.policy.id}（${scored.policy.version}）`,
  );
}

function verdict(layout: ReviewLayout, form: ScoredForm): void {
  const { scored, findings: open } = form;
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const [mustFix, shouldExplain] = [count('mustFix'), count('shouldExplain')];
  const said =
    mustFix > 0
      ? `退回修改：须改${mustFix}处，须说明${shouldExplain}处。`
      : shouldExplain > 0
        ? `补充说明后再报：须说明${shouldExplain}处。`
        : '通过：没有须改或须说明之处。';
  const total = scored.total;
  const reviewed = reviewedTotal(form);
  layout.heading('一、审核结论');
  layout.line([
    { span: 2, value: '结论' },
    { span: 5, value: said, left: true },
  ]);
  layout.line([
    { span: 2, value: '自评总分' },
    { span: 2, value: total.recorded },
    { span: 1, value: reviewed === null ? '按表中得分合计' : '复核总分' },
    { span: 2, value: reviewed ?? (total.complete ? total.score : '尚有得分待定') },
  ]);
}

function findings(layout: ReviewLayout, { findings: open, review }: ScoredForm, sentences: FindingSentences): void {
  layout.heading('二、审核发现');
  if (open.length === 0) {
    layout.note('没有发现问题。');
    return;
  }
  const fresh = new Set<Finding>(review.since?.new);
  const isFollowUp = review.since !== null;
  layout.header([
    { span: 1, value: '序号' },
    { span: 1, value: '程度' },
    { span: 1, value: '单元格' },
    { span: 1, value: '指标' },
    { span: 1, value: '问题及处理' },
    { span: 1, value: '现为' },
    { span: 1, value: '应为' },
  ]);
  open.forEach((finding, index) => {
    const age = isFollowUp ? (fresh.has(finding) ? '（新发现）' : '（仍未改正）') : '';
    layout.line([
      { span: 1, value: index + 1 },
      { span: 1, value: SEVERITY[finding.severity] },
      { span: 1, value: places(finding) },
      { span: 1, value: flat(finding.indicator), left: true },
      { span: 1, value: `${findingSentence(finding, sentences)}${age}`, left: true },
      { span: 1, value: brief(finding.found) },
      { span: 1, value: brief(finding.expected) },
    ]);
  });
}

function deductions(layout: ReviewLayout, lines: readonly SheetDeduction[]): void {
  layout.heading('三、扣分情况');
  if (lines.length === 0) {
    layout.note('没有扣分的指标。');
    return;
  }
  layout.header([
    { span: 1, value: '序号' },
    { span: 2, value: '分值／自评／复核' },
    { span: 1, value: '指标' },
    { span: 1, value: '理由' },
    { span: 1, value: '扣分' },
    { span: 1, value: '原因类型' },
  ]);
  lines.forEach(({ indicator, points, own, reviewed, amount, cause, reason }, index) => {
    layout.line([
      { span: 1, value: index + 1 },
      { span: 2, value: [points, own, reviewed].map((each) => each ?? '—').join('／') },
      { span: 1, value: flat(indicator), left: true },
      { span: 1, value: reason === '' ? '没有写明理由' : reason, left: true },
      { span: 1, value: amount },
      { span: 1, value: CAUSES[cause] },
    ]);
  });
  layout.note(`按原因统计：${byCause(lines)}。`);
}

/** `佐证不足1项2分；其他1项1分`: the most points first. */
function byCause(lines: readonly SheetDeduction[]): string {
  const causes = new Map<DeductionCause, { count: number; amount: number }>();
  for (const { cause, amount } of lines) {
    const known = causes.get(cause) ?? { count: 0, amount: 0 };
    causes.set(cause, { count: known.count + 1, amount: known.amount + amount });
  }
  return [...causes]
    .sort(([, one], [, other]) => other.amount - one.amount)
    .map(([cause, { count, amount }]) => `${CAUSES[cause]}${count}项${Number(amount.toPrecision(12))}分`)
    .join('；');
}

function exceptions(layout: ReviewLayout, { review: { waived } }: ScoredForm, sentences: FindingSentences): void {
  if (waived.length === 0) return;
  layout.heading('四、准予例外');
  layout.header([
    { span: 1, value: '序号' },
    { span: 2, value: '单元格' },
    { span: 1, value: '指标' },
    { span: 1, value: '问题' },
    { span: 2, value: '理由（复核人）' },
  ]);
  waived.forEach(({ finding, waiver }, index) => {
    layout.line([
      { span: 1, value: index + 1 },
      { span: 2, value: places(finding) },
      { span: 1, value: flat(finding.indicator), left: true },
      { span: 1, value: findingSentence(finding, sentences), left: true },
      { span: 2, value: `${waiver.reason}（${waiver.by} ${localDay(waiver.at)}）`, left: true },
    ]);
  });
}

function mended(layout: ReviewLayout, { review: { since, waived } }: ScoredForm): void {
  if (since === null) return;
  layout.heading(`${waived.length === 0 ? '四' : '五'}、与上次复核比较`);
  const by = since.by === '' ? '' : `（${since.by}）`;
  const places = since.fixed.map(({ cell, indicator }) => cell ?? indicator ?? '整张表').join('、');
  layout.note(
    `上次复核：${localDay(since.at)}${by}。已改正${since.fixed.length}处${places === '' ? '' : `（${places}）`}，` +
      `仍未改正${since.stillOpen.length}处，新发现${since.new.length}处。`,
  );
}

function signatures(layout: ReviewLayout, { name, at }: SheetReviewer): void {
  const date = `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日`;
  layout.gap(18);
  layout.note(`复核人（签字）：${name}${ROOM}日期：${date}`);
  layout.gap(18);
  layout.note('复核单位（盖章）：');
  layout.gap(18);
  layout.note('被复核单位意见：');
  layout.gap(36);
  layout.note(`负责人（签字）：${ROOM}日期：`);
}

/** Room for a signature, in wide spaces. */
const ROOM = '\u3000'.repeat(14);

/** A text without the line breaks a narrow cell puts into it. */
function flat(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s*\n\s*/gu, '');
}

/** The cells to look at; a long list is cut short. */
function places({ cells }: Finding): string {
  const named = cells.slice(0, NAMED).join(' ');
  return cells.length > NAMED ? `${named} 等${cells.length}处` : named;
}

const NAMED = 4;
const BRIEF = 24;

/** Narratives stand in the sheet itself. */
function brief(text: string | null): string {
  const whole = flat(text);
  return whole.length > BRIEF ? `${whole.slice(0, BRIEF)}…` : whole;
}
