import type { Finding } from '../../src/checks/finding';
import type { FundLine } from '../../src/evaluation/fundLine';
import type { Indicator } from '../../src/evaluation/indicator';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import { policyAt } from '../../src/policy/policyAt';
import type {
  ScoredEvaluation,
  ScoredFund,
  ScoredIndicator,
  ScoredLine,
  ScoredTotal,
} from '../../src/scoring/scoredEvaluation';
import type { CellWrite, WritePlan } from '../../src/sheet/writePlan';
import type { PaneOutcome } from '../../src/taskpane/paneWorkflows';
import type { ScoredForm } from '../../src/workflows/scoreWorkbook';

/** Hand-made outcomes of scoring: what the pane shows is tested without reading or scoring anything. */

const SHEET = '自评表';

export const nothingPlanned: WritePlan = { addedSheets: [], cells: [], printAreas: [], skipped: [] };

export function plannedWrite(
  cell: string,
  before: number | null,
  after: number,
  purpose: CellWrite['purpose'],
): CellWrite {
  return { sheet: SHEET, cell, before: { value: before }, after: { value: after }, purpose };
}

export function scoredLine(line: Partial<ScoredLine>): ScoredLine {
  return {
    points: 10,
    recorded: null,
    mechanical: null,
    final: null,
    state: 'open',
    method: 'quantitative',
    deviation: null,
    deduction: null,
    explanation: [],
    hints: [],
    proposed: null,
    ...line,
  };
}

/** A row of the indicator table that stands in a sheet row; its score in column I, as in the 2021 form. */
export function scoredIndicator(
  row: number,
  texts: Partial<Pick<Indicator, 'level1' | 'level2' | 'level3' | 'target' | 'actual'>>,
  line: Partial<ScoredLine>,
): ScoredIndicator {
  const cells = {
    level1: 'B',
    level2: 'C',
    level3: 'D',
    target: 'F',
    actual: 'G',
    points: 'H',
    score: 'I',
    deviationReason: 'J',
  };
  const none = null;
  const indicator: Indicator = {
    level1: '产出指标',
    level2: '质量指标',
    level3: '群众诉求响应率',
    target: '≥90%',
    actual: '100%',
    points: line.points ?? null,
    score: line.recorded ?? null,
    deviationReason: null,
    cells: {
      level1: `${cells.level1}${row}`,
      level2: `${cells.level2}${row}`,
      level3: `${cells.level3}${row}`,
      target: `${cells.target}${row}`,
      actual: `${cells.actual}${row}`,
      points: `${cells.points}${row}`,
      score: `${cells.score}${row}`,
      deviationReason: `${cells.deviationReason}${row}`,
      targetOperator: none,
      targetUnit: none,
      deviation: none,
      scoringRule: none,
      evidence: none,
    },
    readings: {
      target: none,
      targetOperator: none,
      targetUnit: none,
      actual: none,
      points: none,
      score: none,
      scoringRule: none,
      evidence: none,
      deviation: none,
    },
    hidden: false,
    ...texts,
  };
  return { indicator, ...scoredLine(line) };
}

/** 年度资金总额 with its execution, scored in full. */
export function executedFund(line: Partial<ScoredLine> = {}): ScoredFund {
  const field = (cell: string, value: number) => ({ cell, value, text: String(value), raw: value });
  const fund: FundLine = {
    kind: 'total',
    label: { cell: 'C8', text: '年度资金总额' },
    initialBudget: field('E8', 303.09),
    annualBudget: field('F8', 303.09),
    executed: field('G8', 303.09),
    points: field('H8', 10),
    executionRate: field('I8', 1),
    score: field('J8', 10),
  };
  return {
    fund,
    rate: 1,
    ...scoredLine({ recorded: 10, mechanical: 10, final: 10, state: 'scored', method: 'execution', ...line }),
  };
}

export function scoredForm(parts: {
  readonly funds?: readonly ScoredFund[];
  readonly indicators?: readonly ScoredIndicator[];
  readonly total: Partial<ScoredTotal>;
  readonly findings?: readonly Finding[];
  readonly projectName?: string;
  readonly unread?: SelfEvaluation['unread'];
}): ScoredForm {
  const evaluation: SelfEvaluation = {
    sheet: SHEET,
    range: 'A1:K27',
    year: 2021,
    title: '项目支出绩效自评表',
    titleCell: 'A1',
    unit: '万元',
    fields: {
      projectName: { cell: 'C3', text: parts.projectName ?? '“接诉即办”运行服务' },
      department: null,
      implementingUnit: null,
      projectLeader: null,
      phone: null,
    },
    funds: [],
    goals: null,
    indicators: [],
    emptyRows: [],
    total: null,
    headers: { funds: {}, goals: {}, indicators: {} },
    remarks: {},
    unread: parts.unread ?? [],
    recognition: [],
  };
  const policy = policyAt('cn-mof-2020', 2021);
  const scored: ScoredEvaluation = {
    evaluation,
    policy: { id: policy.id, version: policy.version },
    funds: parts.funds ?? [],
    indicators: parts.indicators ?? [],
    total: {
      points: 100,
      score: null,
      complete: false,
      lacking: false,
      grade: null,
      openPoints: 0,
      scorablePoints: 0,
      recorded: null,
      explanation: [],
      ...parts.total,
    },
    hints: [],
  };
  return {
    evaluation,
    scored,
    policy,
    decisions: [],
    findings: parts.findings ?? [],
    review: { waived: [], lapsed: [], since: null },
    reviewEntries: [],
  };
}

export function scoreOutcome(forms: readonly ScoredForm[], plan: Partial<WritePlan> = {}): PaneOutcome {
  return {
    forms,
    problems: [],
    plan: { ...nothingPlanned, ...plan },
    record: { present: false, entries: [], unreadable: [], nextRow: 2 },
    policyOverruled: null,
    cellCount: 200,
    signature: { status: 'unsigned' },
  };
}

/** The 2021 form as it stands: 96, with two deductions made by people. */
export function seedForm(): ScoredForm {
  const kept = { points: 9, recorded: 9, final: 9, state: 'kept', method: 'narrative' } as const;
  const met = (points: number) =>
    ({ points, recorded: points, mechanical: points, final: points, state: 'scored' }) as const;
  const deducted = (cell: string, reason: string) =>
    ({
      points: 5,
      recorded: 3,
      mechanical: 5,
      final: 3,
      state: 'kept',
      deduction: { amount: 2, reason, cell },
    }) as const;
  const days = { value: null, ratio: null, days: 0, favourable: null };
  const ahead = (ratio: number) => ({ value: null, ratio, days: null, favourable: true });
  const narrative =
    '设坐席值守员12人，及时接收市政府12345服务热线管理中心交办的城管执法类诉求事项，并按流程进行处置。年度编发周报52期、月报12期。';
  const told =
    '2021年，共办理市12345市民服务热线交办各类诉求事项100件，自接群众来电咨询10935件，签收、办理市局外网群众诉求626件，签收、办理舆情移送案件143件。';
  const count = { level2: '数量指标', target: narrative, actual: told };
  const time = { level2: '时效指标' };
  const content = { level1: '满意度指标', level2: '服务对象满意度指标' };
  return scoredForm({
    funds: [executedFund()],
    indicators: [
      scoredIndicator(14, { ...count, level3: '电话回访' }, kept),
      scoredIndicator(15, { ...count, level3: '非法小广告号码处置' }, kept),
      scoredIndicator(16, { ...count, level3: '群众诉求统计分析' }, kept),
      scoredIndicator(17, { ...count, level3: '受理12345移转群众诉求' }, kept),
      scoredIndicator(18, {}, { ...met(9), deviation: ahead(0.111) }),
      scoredIndicator(
        19,
        { level3: '群众诉求解决率', target: '≥65%', actual: '82.70%' },
        { ...met(10), deviation: ahead(0.272) },
      ),
      scoredIndicator(
        20,
        { ...time, level3: '采购时间', target: '1季度', actual: '1季度' },
        { ...met(5), deviation: days },
      ),
      scoredIndicator(
        21,
        { ...time, level3: '中期检查时间', target: '7月', actual: '7月' },
        { ...met(5), deviation: days },
      ),
      scoredIndicator(
        22,
        { ...time, level3: '项目验收时间', target: '2022年1月', actual: '2022年1月' },
        { ...met(5), deviation: days },
      ),
      scoredIndicator(23, { level2: '成本指标', level3: '项目预算控制数', target: '303.09', actual: '303.09' }, met(5)),
      scoredIndicator(
        24,
        {
          level1: '效益指标',
          level2: '社会效益指标',
          level3: '掌握首都城市环境秩序运行情况，为市局领导进行决策提供信息支撑',
        },
        { ...kept, points: 5, recorded: 5, final: 5 },
      ),
      scoredIndicator(
        25,
        { ...content, level3: '数据使用部门满意度', target: '≥95%', actual: '100.00%' },
        { ...deducted('I25', '满意度调查资料不充分'), deviation: ahead(0.053) },
      ),
      scoredIndicator(
        26,
        { ...content, level3: '群众回访满意率', target: '≥60%', actual: '87.80%' },
        { ...deducted('I26', '服务对象满意度指标设置较低'), deviation: ahead(0.463) },
      ),
    ],
    total: { score: 96, complete: true, grade: '优', scorablePoints: 100, recorded: 96 },
  });
}
