import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../src/host/xlsx/xlsxHost';
import { ziping } from './commandLine';

const SAMPLE = join(__dirname, '../../samples/self-evaluation-2021.xlsx');
const SHEET = '项目支出绩效自评表';

let file: string;
let out: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-mark-'));
  file = join(folder, 'form.xlsx');
  out = join(folder, 'marked.xlsx');
  copyFileSync(SAMPLE, file);
});

function open(path: string): XlsxHost {
  return openXlsxHost(readFileSync(path), { compression: nodeCompression });
}

async function fills(path: string) {
  return open(path).readFills(['G17', 'B14'].map((cell) => ({ sheet: SHEET, cell })));
}

async function sheet(path: string) {
  return (await open(path).read([SHEET]))[0];
}

test('mark writes the marked workbook beside the file, clear brings back what was there', async () => {
  const marked = await ziping(['mark', file, '--out', out]);
  expect(marked).toEqual({ exit: 0, out: `已标记 9 个单元格：${out}`, error: '' });
  expect(await fills(out)).toEqual(['#FFE699', '#DDEBF7']);
  expect(readFileSync(file)).toEqual(readFileSync(SAMPLE));
  const cleared = await ziping(['clear', out]);
  expect(cleared).toEqual({ exit: 0, out: `已清除标记和偏离度列，恢复 17 个单元格：${out}`, error: '' });
  expect(await fills(out)).toEqual([null, null]);
  expect(await sheet(out)).toEqual(await sheet(file));
  expect(existsSync(out.replace('.xlsx', '.bak.xlsx'))).toBe(true);
});

test('what someone changed since is named and stays', async () => {
  await ziping(['mark', file, '--out', out]);
  const host = open(out);
  await host.edit(SHEET, 'M17', '已核对');
  writeFileSync(out, host.save());
  const cleared = await ziping(['clear', out]);
  expect([cleared.exit, cleared.error]).toEqual([0, `${SHEET}!M17 后来又被改动，保持不变。`]);
});

test('without marks there is nothing to clear, and nothing is written', async () => {
  expect(await ziping(['clear', file, '--out', out])).toEqual({ exit: 0, out: '没有可清除的标记。', error: '' });
  expect(existsSync(out)).toBe(false);
});

test('a file that is none is said to be none', async () => {
  writeFileSync(file, 'no workbook');
  expect(await ziping(['mark', file])).toMatchObject({ exit: 3, error: expect.stringContaining('不是 Excel 工作簿') });
});
