import { policyAt } from '../../../src/policy/policyAt';
import { shippedPolicies } from '../../../src/policy/shippedPolicies';
import { parseCell } from '../../../src/sheet/cellAddress';
import {
  definitionForPolicy,
  definitionOf,
  shippedDefinitions,
} from '../../../src/templates/definition/shippedDefinitions';
import { fillForm } from '../../../src/templates/sheet/fillForm';
import { indicatorRows } from '../../../src/templates/sheet/indicatorRows';
import type { TemplateSheet } from '../../../src/templates/sheet/assembledForm';
import { templateSheet } from '../../../src/templates/sheet/templateSheet';
import type { CellValue } from '../../../src/sheet/sheetSnapshot';
import type { BlueprintCell } from '../../../src/sheet/workbookBlueprint';
import type { TemplateIndicator } from '../../../src/templates/definition/templateIndicator';

function sheetFor(layoutId: string, policyId = 'cn-mof-2020', given: readonly TemplateIndicator[] = []): TemplateSheet {
  const definition = definitionOf(layoutId)!;
  return templateSheet({
    definition,
    policy: policyAt(policyId, 2025),
    rows: indicatorRows(definition.indicators, given),
  });
}

function at({ blueprint }: TemplateSheet, address: string): BlueprintCell {
  const { row, column } = parseCell(address)!;
  return blueprint.cells.find((cell) => cell.row === row && cell.column === column)!;
}

function cellOf({ form }: TemplateSheet, field: string): string {
  return form.layout.fields.find((each) => each.field === field)!.cell;
}

const formulaOf = (sheet: TemplateSheet, field: string): string | undefined => at(sheet, cellOf(sheet, field)).formula;

describe.each(shippedDefinitions.map(({ id }) => id))('%s', (id) => {
  const sheet = sheetFor(id);
  const { blueprint } = sheet;

  test('no two cells stand in one place and no two merges overlap', () => {
    const places = blueprint.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
    const merged = blueprint.merges.flatMap(({ top, left, bottom, right }) =>
      Array.from(
        { length: (bottom - top + 1) * (right - left + 1) },
        (_, index) => `${top + (index % (bottom - top + 1))},${left + Math.floor(index / (bottom - top + 1))}`,
      ),
    );
    expect(new Set(merged).size).toBe(merged.length);
  });

  test('the table has no holes: every cell of it is drawn', () => {
    const { top, bottom, right } = blueprint.print!.area;
    const places = new Set(blueprint.cells.map(({ row, column }) => `${row},${column}`));
    for (let row = top; row <= bottom; row++)
      for (let column = 1; column <= right; column++) expect(places).toContain(`${row},${column}`);
  });

  test('fields to be filled in are open, texts, formulas and the points of execution are not', () => {
    const closed = new Set([...sheet.form.layout.formulas.map(({ cell }) => cell), cellOf(sheet, 'fund.total.points')]);
    for (const { field, cell } of sheet.form.layout.fields) {
      expect([field, blueprint.styles[at(sheet, cell).style!]!.locked]).toEqual([field, closed.has(cell)]);
    }
    for (const { cell } of sheet.form.layout.labels)
      expect(blueprint.styles[at(sheet, cell).style!]!.locked).toBe(true);
    expect(blueprint.protected).toBe(true);
  });

  test('every field has a name of its own on its cell', () => {
    const names = new Map(blueprint.names.map(({ name, area }) => [name, area]));
    expect(names.size).toBe(blueprint.names.length);
    for (const { field, cell } of sheet.form.layout.fields) {
      const { row, column } = parseCell(cell)!;
      expect(names.get(`ziping_${field.replaceAll('.', '_')}`)).toMatchObject({ top: row, left: column });
    }
    expect(blueprint.names[0]!.name).toBe(`ziping_template_${id.replaceAll('-', '_')}_v1_0_y2025_p_cn_mof_2020`);
  });

  test('it prints on A4 with the head of the indicator table on every page', () => {
    const { repeatedRows } = blueprint.print!;
    const heads = sheet.form.layout.labels.filter(({ cell }) => {
      const { row } = parseCell(cell)!;
      return row >= repeatedRows!.from && row <= repeatedRows!.to;
    });
    expect(heads.map(({ text }) => text.replace(/\s+/g, ''))).toEqual(
      expect.arrayContaining(['一级指标', '三级指标', '得分']),
    );
  });

  test('drop-downs offer levels and tiers everywhere, operators and units where they have a column', () => {
    const words = blueprint.rules.flatMap(({ allows }) => (allows.kind === 'list' ? allows.words : []));
    expect(words).toEqual(expect.arrayContaining(['产出指标', '数量指标', '达成年度指标']));
    expect(words.includes('≥')).toBe(id !== 'national');
    expect(words.includes('人次')).toBe(id !== 'national');
  });

  test('every hint and refusal fits what Excel takes', () => {
    for (const { hint, refusal } of blueprint.rules) {
      for (const words of [hint, refusal]) {
        expect(words?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(words?.text.length ?? 0).toBeLessThanOrEqual(255);
        expect(words?.text ?? '').not.toMatch(/[{}]/);
      }
    }
  });
});

test('year, unit, points and tier bands stand in the printed texts', () => {
  const texts = (sheet: TemplateSheet): string => sheet.form.layout.labels.map(({ text }) => text).join('\n');
  expect(texts(sheetFor('national'))).toContain('（2025年度）');
  expect(texts(sheetFor('national'))).toContain('100%-80%（含）、80%-60%（含）、60%-0%');
  expect(texts(sheetFor('national', 'cn-hubei'))).toContain('100%-80%（含）、80%-50%（含）、50%-0%');
  expect(texts(sheetFor('three-column', 'cn-hubei'))).toContain('预算执行情况\n(20分)');
  expect(texts(sheetFor('three-column', 'cn-hubei'))).toContain('绩效指标\n(80分)');
  expect(texts(sheetFor('split-target'))).toContain('项目资金\n（元）');
});

test('the policy stands in the formulas: base, cap and bands of execution, grades', () => {
  expect(formulaOf(sheetFor('national'), 'fund.total.score')).toBe('=IF(COUNT(I7,H7)<2,"",ROUND(MIN(I7,1)*H7,2))');
  expect(formulaOf(sheetFor('national', 'cn-guide-2021'), 'fund.total.score')).toContain('IF(I7>=1,1,IF(I7>=0.8,');
  expect(formulaOf(sheetFor('split-target', 'cn-system'), 'total.grade')).toContain('IF(I29>=80,"优"');
  const mof2016 = { ...policyAt('cn-mof-2020', 2025) };
  const base = { ...mof2016.parameters['execution.base'], value: 'initial' as const };
  const initial = { ...mof2016, parameters: { ...mof2016.parameters, 'execution.base': base } };
  const definition = definitionOf('national')!;
  const sheet = templateSheet({ definition, policy: initial, rows: indicatorRows(definition.indicators, []) });
  expect(formulaOf(sheet, 'fund.total.executionRate')).toBe('=IF(COUNT(E7,G7)<2,"",IF(E7=0,0,G7/E7))');
});

test('an execution score that no formula can round is left to be typed', () => {
  const policy = policyAt('cn-mof-2020', 2025);
  const rounding = {
    ...policy.parameters.rounding,
    value: { digits: 2, mode: 'halfEven' as const, where: 'line' as const },
  };
  const definition = definitionOf('national')!;
  const sheet = templateSheet({
    definition,
    policy: { ...policy, parameters: { ...policy.parameters, rounding } },
    rows: indicatorRows(definition.indicators, []),
  });
  expect(formulaOf(sheet, 'fund.total.score')).toBeUndefined();
  expect(sheet.blueprint.styles[at(sheet, cellOf(sheet, 'fund.total.score')).style!]!.locked).toBe(false);
});

test('a policy has its own layout, or the national one', () => {
  expect(definitionForPolicy('cn-sichuan').id).toBe('three-column');
  for (const { id } of shippedPolicies.filter((each) => each.id !== 'cn-sichuan'))
    expect(definitionForPolicy(id).id).toBe('national');
});

const given: readonly TemplateIndicator[] = [
  {
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    level3: '满意度',
    operator: '≥',
    value: '90',
    unit: '%',
    points: '10',
  },
  { level1: '产出指标', level2: '数量指标', level3: '人次', operator: '≥', value: '100', unit: '人次', points: '12.5' },
  { level1: '产出指标', level2: '数量指标', level3: '期数', operator: '＝', value: '2', unit: '期', points: null },
  { level1: '过程指标', level2: '管理指标', level3: '制度', operator: '定性', value: '健全', unit: null, points: '5' },
];

test('given indicators stand in the order of the form, categories without one keep a blank row, own ones come last', () => {
  const rows = indicatorRows(definitionOf('national')!.indicators, given);
  expect(rows.map(({ level2, indicator }) => `${level2} ${indicator?.level3 ?? ''}`.trim())).toEqual([
    '数量指标 人次',
    '数量指标 期数',
    '质量指标',
    '时效指标',
    '成本指标',
    '经济效益指标',
    '社会效益指标',
    '生态效益指标',
    '可持续影响指标',
    '服务对象满意度指标 满意度',
    '管理指标 制度',
  ]);
});

test.each([
  ['national', { target: '≥100人次', targetOperator: undefined, targetUnit: undefined }, { target: '健全' }],
  [
    'split-target',
    { target: 100, targetOperator: '≥', targetUnit: '人次' },
    { target: '健全', targetOperator: '定性', targetUnit: null },
  ],
])('targets are printed as %s has them', (id, first, last) => {
  const sheet = sheetFor(id, 'cn-mof-2020', given);
  const valueOf = (field: string): CellValue | undefined => {
    const cell = sheet.form.layout.fields.find((each) => each.field === field)?.cell;
    return cell === undefined ? undefined : at(sheet, cell).value;
  };
  for (const [column, value] of Object.entries(first))
    expect([column, valueOf(`indicator.1.${column}`)]).toEqual([column, value]);
  for (const [column, value] of Object.entries(last))
    expect([column, valueOf(`indicator.11.${column}`)]).toEqual([column, value]);
  expect(valueOf('indicator.1.points')).toBe(12.5);
  expect(at(sheet, cellOf(sheet, 'total.points')).value).toBe(37.5);
});

test('values filled in stand in their cells, and fund totals show what they add up to', () => {
  const filled = fillForm(
    sheetFor('national'),
    new Map<string, CellValue>([
      ['head.projectName', '=培训'],
      ['fund.currentYear.initialBudget', 0.1],
      ['fund.other.initialBudget', 0.2],
      ['fund.special.initialBudget', 5],
      ['head.phone', ''],
    ]),
  );
  expect(at(filled, 'C3')).toMatchObject({ value: '=培训' });
  expect(at(filled, 'C3').formula).toBeUndefined();
  expect(at(filled, 'E7').value).toBe(0.3);
  expect(at(filled, 'F7').value).toBe('');
});
