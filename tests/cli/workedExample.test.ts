import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import type { CellWrite } from '../../src/sheet/writePlan';
import { ziping } from './commandLine';

const SAMPLE = join(__dirname, '../../samples/self-evaluation-2021.xlsx');

/** The part of the machine form these tests look at. */
interface Line {
  readonly level3: string;
  readonly cells: { readonly score: string };
  readonly points: number | null;
  readonly recorded: number | null;
  readonly mechanical: number | null;
  readonly final: number | null;
  readonly state: string;
  readonly deviation: { readonly ratio: number | null; readonly days: number | null } | null;
  readonly deduction: { readonly amount: number; readonly reason: string; readonly cell: string } | null;
  readonly hints: readonly { readonly text: string }[];
}
interface Form {
  readonly policy: { readonly id: string };
  readonly funds: readonly Line[];
  readonly indicators: readonly Line[];
  readonly total: {
    readonly points: number;
    readonly score: number;
    readonly complete: boolean;
    readonly grade: string | null;
    readonly openPoints: number;
    readonly scorablePoints: number;
  };
  readonly writes: readonly { readonly cell: string; readonly before: unknown; readonly after: unknown }[];
}

async function scored(file: string): Promise<Form> {
  const result = await ziping(['score', file, '--json']);
  expect(result.exit).toBe(0);
  return (JSON.parse(result.out) as { forms: Form[] }).forms[0]!;
}

/** The row as the table of the worked example puts it. */
function row(line: Line): unknown[] {
  const deviation = line.deviation;
  const shown =
    deviation === null
      ? null
      : deviation.days !== null
        ? `${deviation.days}d`
        : `${((deviation.ratio ?? 0) * 100).toFixed(1)}%`;
  return [
    line.cells.score,
    line.points,
    line.recorded,
    line.mechanical,
    line.final,
    line.state,
    shown,
    line.deduction?.amount ?? null,
  ];
}

const EXPECTED = [
  ['I14', 9, 9, null, 9, 'kept', null, null],
  ['I15', 9, 9, null, 9, 'kept', null, null],
  ['I16', 9, 9, null, 9, 'kept', null, null],
  ['I17', 9, 9, null, 9, 'kept', null, null],
  ['I18', 9, 9, 9, 9, 'scored', '11.1%', null],
  ['I19', 10, 10, 10, 10, 'scored', '27.2%', null],
  ['I20', 5, 5, 5, 5, 'scored', '0d', null],
  ['I21', 5, 5, 5, 5, 'scored', '0d', null],
  ['I22', 5, 5, 5, 5, 'scored', '0d', null],
  ['I23', 5, 5, 5, 5, 'scored', '0.0%', null],
  ['I24', 5, 5, null, 5, 'kept', null, null],
  ['I25', 5, 3, 5, 3, 'kept', '5.3%', 2],
  ['I26', 5, 3, 5, 3, 'kept', '46.3%', 2],
];

test('the 2021 form as it is: 96, excellent, two human deductions kept with their reasons', async () => {
  const form = await scored(SAMPLE);
  expect(form.policy.id).toBe('cn-mof-2020');
  expect(form.indicators.map(row)).toEqual(EXPECTED);
  expect(form.indicators.flatMap((line) => (line.deduction ? [line.deduction] : []))).toEqual([
    { amount: 2, reason: '满意度调查资料不充分', cell: 'I25' },
    { amount: 2, reason: '服务对象满意度指标设置较低', cell: 'I26' },
  ]);
  const execution = form.funds[0]!;
  expect([execution.points, execution.recorded, execution.mechanical, execution.final, execution.state]).toEqual([
    10,
    10,
    10,
    10,
    'scored',
  ]);
  expect(form.total).toMatchObject({ points: 100, score: 96, complete: true, grade: '优', openPoints: 0 });
  const hints = form.indicators.flatMap((line) => line.hints.map((hint) => hint.text)).join('\n');
  for (const word of ['52期', '50期', '38期', '20%']) expect(hints).toContain(word);
});

test('a person reads 总分 96 · 优 and both deductions, and nothing a person wrote is changed', async () => {
  const out = mkdtempSync(join(tmpdir(), 'ziping-'));
  const result = await ziping(['score', SAMPLE, '--out', out]);
  expect(result.exit).toBe(0);
  expect(result.out).toContain('总分 96 · 优');
  expect(result.out).toContain('满意度调查资料不充分');
  expect(result.out).toContain('服务对象满意度指标设置较低');
  const read = async (path: string) =>
    (await openXlsxHost(readFileSync(path), { compression: nodeCompression }).read(['项目支出绩效自评表']))[0]!;
  const [before, after] = [await read(SAMPLE), await read(join(out, 'self-evaluation-2021.xlsx'))];
  const was = new Map(before.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const changed = after.cells.filter(
    (cell) => JSON.stringify(was.get(`${cell.row}:${cell.column}`)) !== JSON.stringify(cell),
  );
  expect(changed.map((cell) => cell.column)).toEqual(changed.map(() => 12));
  expect(changed.map((cell) => cell.text)).toEqual([
    '偏离度',
    '+11.1%',
    '+27.2%',
    '0天',
    '0天',
    '0天',
    '0.0%',
    '+5.3%',
    '+46.3%',
  ]);
});

test('with scores and total emptied: 59 of the 59 points that can be scored, 41 wait for a decision', async () => {
  const host = openXlsxHost(readFileSync(SAMPLE), { compression: nodeCompression });
  const sheet = '项目支出绩效自评表';
  const emptied = ['J7', 'I27', ...EXPECTED.map(([cell]) => String(cell))];
  const [snapshot] = await host.read([sheet]);
  const valueAt = (cell: string) =>
    snapshot!.cells.find((one) => `${String.fromCharCode(64 + one.column)}${one.row}` === cell)!.value;
  const cells = emptied.map((cell): CellWrite => ({
    sheet,
    cell,
    before: { value: valueAt(cell) },
    after: { value: null },
    purpose: 'fix',
  }));
  expect((await host.apply({ addedSheets: [], cells, printAreas: [], skipped: [] })).status).toBe('applied');
  const file = join(mkdtempSync(join(tmpdir(), 'ziping-')), 'emptied.xlsx');
  writeFileSync(file, host.save());

  const form = await scored(file);
  const states = EXPECTED.map(([cell, points, , mechanical, , , deviation]) => {
    const final = mechanical;
    return [cell, points, null, mechanical, final, mechanical === null ? 'open' : 'scored', deviation, null];
  });
  expect(form.indicators.map(row)).toEqual(states);
  expect(form.total).toMatchObject({ score: 59, complete: false, grade: null, openPoints: 41, scorablePoints: 59 });
  const scores = form.writes.filter((write) => /^[IJ]\d+$/.test(write.cell));
  expect(scores.map((write) => [write.cell, write.after])).toEqual([
    ['J7', 10],
    ['I18', 9],
    ['I19', 10],
    ['I20', 5],
    ['I21', 5],
    ['I22', 5],
    ['I23', 5],
    ['I25', 5],
    ['I26', 5],
  ]);
  const told = await ziping(['score', file], 'en');
  expect(told.out).toContain('59 of the 59 points that can be scored; 41 points wait for a decision');
});
