import { readRecord, RECORD_SHEET } from '../../src/record/recordSheet';
import { lastSignOff } from '../../src/record/workbookRecord';
import { signOff } from '../../src/workflows/signOff';
import { verifySignOff } from '../../src/workflows/verifySignOff';
import { AUTHOR, OPTIONS, reopened, sampleWorkbook, SHEET } from './sampleWorkbook';

const SIGNER = { ...AUTHOR, name: '签字人' };

async function signedWorkbook() {
  const host = sampleWorkbook();
  expect(await signOff(host, OPTIONS, SIGNER)).toMatchObject({ status: 'signed', outcome: { status: 'applied' } });
  return reopened(host.save());
}

test('a signed workbook says it is unchanged since', async () => {
  const verification = await verifySignOff(await signedWorkbook());
  expect(verification).toMatchObject({ status: 'unchanged', entry: { by: '签字人', policyId: 'cn-mof-2020' } });
});

test('a changed, an added and an emptied cell are named with both values', async () => {
  const host = await signedWorkbook();
  await host.edit(SHEET, 'I20', 4);
  await host.edit(SHEET, 'J20', '补充说明');
  await host.edit(SHEET, 'J25', null);
  const verification = await verifySignOff(host);
  expect(verification.status === 'changed' && verification.cells).toEqual([
    { sheet: SHEET, cell: 'I20', signed: 5, now: 4 },
    { sheet: SHEET, cell: 'J25', signed: '满意度调查资料不充分', now: null },
    { sheet: SHEET, cell: 'J20', signed: null, now: '补充说明' },
  ]);
});

test('a record of the signature that was altered proves nothing', async () => {
  const host = await signedWorkbook();
  const [sheet] = await host.read([RECORD_SHEET]);
  const entry = lastSignOff(readRecord(sheet!))!;
  const forged = { ...entry, cells: entry.cells.map((cell) => (cell.cell === 'I20' ? { ...cell, value: 4 } : cell)) };
  await host.edit(RECORD_SHEET, 'A2', JSON.stringify(forged));
  await host.edit(SHEET, 'I20', 4);
  expect((await verifySignOff(host)).status).toBe('tampered');
});

test('an unsigned workbook says so', async () => {
  expect(await verifySignOff(sampleWorkbook())).toEqual({ status: 'unsigned' });
});
