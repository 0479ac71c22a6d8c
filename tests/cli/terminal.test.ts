import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shownText } from '../../src/cli/shownText';
import { COMMAND } from './builtCommand';

const FORM = join(__dirname, '../fixtures/forms/000_plain.xlsx');

test('what a sheet holds cannot steer the terminal, and JSON stays the JSON it was', () => {
  expect(shownText('\u001b]0;title\u0007\u009b31m\r响应率\u202e%001')).toBe(
    '\\u001b]0;title\\u0007\\u009b31m\\u000d响应率\\u202e%001',
  );
  expect(shownText('第一行\n\t“第二行”—😀')).toBe('第一行\n\t“第二行”—😀');
  const value = { text: '\u0000\u007f\u0085\u2066\ud83d\ude00' };
  expect(JSON.parse(shownText(JSON.stringify(value)))).toEqual(value);
});

test('a reader that leaves early stops no work and causes no complaint', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-head-'));
  for (let number = 0; number < 40; number++) copyFileSync(FORM, join(folder, `${number}.xlsx`));
  const command = spawn(process.execPath, [COMMAND, 'read', folder, '--explain'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  command.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(command.stdout, 'data');
  command.stdout.destroy();
  const [exit] = (await once(command, 'close')) as [number];
  expect({ exit, said }).toEqual({ exit: 0, said: '' });
});

test('results lost on a full disk are told', async () => {
  const full = openSync('/dev/full', 'w');
  const command = spawn(process.execPath, [COMMAND, 'read', FORM], { stdio: ['ignore', full, 'pipe'] });
  let said = '';
  command.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [exit] = (await once(command, 'close')) as [number];
  closeSync(full);
  expect({ exit, said }).toEqual({ exit: 3, said: '结果未能完整输出（磁盘已满），请检查输出位置后重试。\n' });
});
