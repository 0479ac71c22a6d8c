import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../src/host/xlsx/xlsxHost';
import type { CellValue } from '../../src/sheet/sheetSnapshot';
import type { CellWrite } from '../../src/sheet/writePlan';
import { indicatorOf, type FormField } from '../../src/templates/definition/formField';
import { shippedDefinitions } from '../../src/templates/definition/shippedDefinitions';
import { shippedSets } from '../../src/templates/library/shippedSets';
import { scoreWorkbook } from '../../src/workflows/scoreWorkbook';
import { formFile, type FormFile } from './formFile';

/** Every layout, with blank rows and with indicators of the library. */
const FORMS = shippedDefinitions.flatMap(({ id }) => [
  [id, 'blank rows', formFile(id)] as const,
  [id, 'rows of the library', formFile(id, 'cn-mof-2020', shippedSets[0]!.indicators)] as const,
]);

/** What a unit would type into a field, a different thing into each; null where it types nothing. */
function answerFor(field: FormField, split: boolean, rows: number): CellValue {
  const indicator = indicatorOf(field);
  if (!indicator) {
    if (field.startsWith('fund.')) return /\.(initialBudget|annualBudget|executed)$/.test(field) ? AMOUNT : null;
    return /^(head|goal|remark)\./.test(field) ? `答复 ${field}` : null;
  }
  const points = Math.floor(90 / rows) + (indicator.row === 1 ? 90 % rows : 0);
  const answers: Readonly<Record<string, CellValue>> = {
    level3: `第${indicator.row}项名称`,
    targetOperator: '≥',
    target: split ? 80 + indicator.row / 10 : `≥${80 + indicator.row / 10}%`,
    targetUnit: '%',
    actual: `${90 + indicator.row / 10}%`,
    points,
    deviationReason: `第${indicator.row}项说明`,
  };
  return answers[indicator.column] ?? null;
}

const AMOUNT = 100;

async function filled({ template, bytes }: FormFile): Promise<{ host: XlsxHost; answers: Map<FormField, CellValue> }> {
  const host = openXlsxHost(bytes, { compression: nodeCompression });
  const { layout, sheet } = template.form;
  const formulas = new Set(layout.formulas.map(({ cell }) => cell));
  const given = new Map(template.blueprint.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const fields = layout.fields.filter(({ cell }) => !formulas.has(cell));
  const split = fields.some(({ field }) => field.endsWith('.targetOperator'));
  const rows = fields.filter(({ field }) => field.endsWith('.level3')).length;
  const answers = new Map<FormField, CellValue>();
  const cells = fields.flatMap(({ field, cell }): CellWrite | [] => {
    const value = answerFor(field, split, rows);
    if (value === null) return [];
    answers.set(field, value);
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const before = given.get(`${digits},${column}`) ?? null;
    return { sheet, cell, before: { value: before }, after: { value }, purpose: 'template' };
  });
  const outcome = await host.apply({ addedSheets: [], cells, printAreas: [], skipped: [] });
  expect(outcome.status).toBe('applied');
  return { host, answers };
}

test.each(FORMS)(
  'everything typed into the %s layout with %s is read back from its cell, and scored',
  async (_, __, form) => {
    const { host, answers } = await filled(form);
    const { forms, problems } = await scoreWorkbook(host, {
      sheets: 'visible',
      checks: 'filling',
      deviationColumn: false,
    });
    expect(problems).toEqual([]);
    expect(forms).toHaveLength(1);
    const { evaluation, scored } = forms[0]!;
    const read = new Map<string, unknown>([
      ['goal.expected', evaluation.goals?.expected?.text],
      ['goal.achieved', evaluation.goals?.achieved?.text],
      ...Object.entries(evaluation.fields).map(([name, field]) => [`head.${name}`, field?.text] as const),
      ...Object.entries(evaluation.remarks).map(([name, remark]) => [`remark.${name}`, remark.text] as const),
      ...evaluation.funds.flatMap((fund) =>
        (['initialBudget', 'annualBudget', 'executed'] as const).map(
          (column) => [`fund.${fund.kind}.${column}`, fund[column]?.value] as const,
        ),
      ),
      ...evaluation.indicators.flatMap((indicator, index) =>
        (['level3', 'actual', 'points', 'deviationReason'] as const).map(
          (column) => [`indicator.${index + 1}.${column}`, indicator[column]] as const,
        ),
      ),
    ]);
    const asked = [...answers].filter(([field]) => !/\.(target|targetOperator|targetUnit)$/.test(field));
    expect(asked.map(([field]) => [field, read.get(field)])).toEqual(asked);
    expect(evaluation.indicators.map(({ target }) => target)).toEqual(
      evaluation.indicators.map((_row, index) => `≥${80 + (index + 1) / 10}%`),
    );
    expect(scored.indicators.map(({ final, points }) => final === points)).toEqual(scored.indicators.map(() => true));
    expect(scored.total).toMatchObject({ score: 100, complete: true });
  },
);
