import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../src/host/xlsx/xlsxHost';
import { readRecord, RECORD_SHEET } from '../../src/record/recordSheet';
import { shippedSets } from '../../src/templates/library/shippedSets';
import { checkTemplate } from '../../src/workflows/checkTemplate';
import { planIndicators, planPoints } from '../../src/workflows/fillTemplate';
import { insertTemplate, suggestedIndicators, type TemplateRequest } from '../../src/workflows/insertTemplate';
import { templateOffers } from '../../src/workflows/templateOffers';
import { savedByLibreOffice } from '../host/xlsx/libreOffice';

const SAMPLE = readFileSync(resolve(__dirname, '../../samples/self-evaluation-2021.xlsx'));
const author = { name: '', now: () => new Date('2026-01-05T00:00:00Z') };
const REQUEST: TemplateRequest = { layoutId: null, policyId: null, year: 2025, indicators: [] };

function opened(bytes: Uint8Array = SAMPLE): XlsxHost {
  return openXlsxHost(bytes, { compression: nodeCompression });
}

test('a form put into a workbook of another author comes through LibreOffice as it was issued, the other sheet untouched', async () => {
  const host = opened();
  const [before] = await host.read([(await host.listSheets())[0]!.name]);
  expect(await insertTemplate(host, REQUEST, author)).toEqual({
    sheet: '项目支出绩效自评表（2）',
    outcome: { status: 'applied', cells: expect.any(Array) as unknown },
  });
  expect((await host.listSheets()).find(({ active }) => active)!.name).toBe('项目支出绩效自评表（2）');
  const [after] = await host.read([before!.name]);
  expect(after).toEqual(before);
  const bytes = host.save();
  const saved = (await savedByLibreOffice(new Map([['inserted', bytes]]))).get('inserted')!;
  for (const workbook of [bytes, saved]) {
    const { forms } = await checkTemplate(opened(workbook), { year: 2025, templateId: 'national' }, []);
    const form = forms.find(({ recognised }) => recognised.by === 'record');
    expect([form?.recognised.snapshot.name, form?.differences]).toEqual(['项目支出绩效自评表（2）', []]);
    const parts = Object.entries(unzipSync(workbook)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    const sheets = parts.map(([, xml]) => new TextDecoder().decode(xml));
    expect(sheets.some((xml) => xml.includes('<dataValidation ') && xml.includes('数量指标'))).toBe(true);
  }
});

test('a workbook bound to a policy stays bound to it, whatever is asked for', async () => {
  const host = opened();
  await insertTemplate(host, { ...REQUEST, policyId: 'cn-hubei' }, author);
  await insertTemplate(host, { ...REQUEST, policyId: 'cn-mof-2020' }, author);
  const [sheet] = await host.read([RECORD_SHEET]);
  const { entries } = readRecord(sheet!);
  expect(entries.map((entry) => [entry.kind, 'policyId' in entry && entry.policyId])).toEqual([
    ['policy', 'cn-hubei'],
    ['template', 'cn-hubei'],
    ['template', 'cn-hubei'],
  ]);
  expect(await templateOffers(host, author.now())).toMatchObject({ boundPolicyId: 'cn-hubei', year: 2025 });
});

test('indicators come with points that make 100 with the execution rate', async () => {
  const rows = await suggestedIndicators(opened(), { ...REQUEST, indicators: shippedSets[2]!.indicators });
  expect(rows.reduce((sum, { points }) => sum + Number(points), 0)).toBe(90);
});

test('indicators go into blank rows of their kind only; points are planned for the rows that have a name', async () => {
  const host = opened();
  expect((await planIndicators(host, shippedSets[0]!.indicators)).leftOver).toEqual(shippedSets[0]!.indicators);
  // The 2021 form gives outputs 75, benefits 5 and satisfaction 10; the policy says 50, 30 and 10.
  const balanced = await planPoints(host);
  expect(balanced).toMatchObject({ now: '90', possible: true, plan: { skipped: [] } });
  const points = new Map(balanced.plan.cells.map(({ cell, after }) => [cell, after.value]));
  expect([points.get('H24'), points.has('H25'), points.has('H26')]).toEqual([30, false, false]);

  await insertTemplate(host, REQUEST, author);
  const { plan, leftOver } = await planIndicators(host, shippedSets[0]!.indicators);
  expect(leftOver).toEqual([]);
  const [first] = plan.cells;
  expect(first).toMatchObject({ sheet: '项目支出绩效自评表（2）', cell: 'D14', before: { value: null } });
  expect(plan.cells.find(({ cell }) => cell === 'F14')!.after.value).toBe('≥＿＿个');
  expect(await planPoints(host)).toMatchObject({ now: null, possible: false });
});
