import { join } from 'node:path';
import { ExitCode } from '../../src/cli/exitCode';
import { ziping } from './commandLine';

const FORM = join(__dirname, '../fixtures/forms/012.xlsx');

test.each([
  [['score'], '命令不正确：缺少参数 path。用 ziping --help 查看用法。'],
  [['score', FORM, '另一个.xlsx'], '命令不正确：参数应为 1 个，现有 2 个。用 ziping --help 查看用法。'],
  [['score', '--foo'], '命令不正确：没有选项 --foo。用 ziping --help 查看用法。'],
  [['score', FORM, '--jsno'], '命令不正确：没有选项 --jsno，是否要用 --json。用 ziping --help 查看用法。'],
  [['评分'], '命令不正确：没有命令 评分。用 ziping --help 查看用法。'],
  [['sign', FORM], '命令不正确：缺少选项 --name <name>。用 ziping --help 查看用法。'],
  [['score', FORM, '--out'], '命令不正确：选项 --out <path> 后面缺少内容。用 ziping --help 查看用法。'],
  [
    ['score', FORM, '--out', 'a', '--in-place'],
    '命令不正确：选项 --in-place 与 --out <path> 不能同时使用。用 ziping --help 查看用法。',
  ],
  [
    ['--lang', 'fr', 'score', FORM],
    '命令不正确：--lang <lang> 不能是“fr”，可用的有：zh-CN, en。用 ziping --help 查看用法。',
  ],
  [
    ['policy', 'show', 'cn-hubei', '--year', '今年'],
    '命令不正确：--year <year> 不能是“今年”，可用的有：1900–2099。用 ziping --help 查看用法。',
  ],
  [['score', FORM, '--jobs', '0'], '命令不正确：--jobs <n> 不能是“0”，可用的有：1–100000。用 ziping --help 查看用法。'],
  [
    ['template', 'new', '--year', '2025', '--out', '模板.docx'],
    '命令不正确：--out <file> 不能是“模板.docx”，可用的有：*.xlsx, *.xlsm。用 ziping --help 查看用法。',
  ],
])('%j', async (args, sentence) => {
  expect(await ziping(args)).toEqual({ exit: ExitCode.usage, out: '', error: sentence });
});

test('English says the same in English', async () => {
  const { error } = await ziping(['score', '--foo'], 'en');
  expect(error).toBe('Not a valid command: there is no option --foo. See ziping --help.');
});

test.each([
  [[], /^用法 Usage: ziping \[options\] \[command\]/],
  [['policy'], /^用法 Usage: ziping policy \[options\] \[command\]/],
  [['template'], /^用法 Usage: ziping template \[options\] \[command\]/],
])('%j without a command tells the usage', async (args, usage) => {
  const { exit, error } = await ziping(args);
  expect(exit).toBe(ExitCode.usage);
  expect(error).toMatch(usage);
});

test('help is for who asked for it, and no slip', async () => {
  const { exit, out, error } = await ziping(['score', '--help']);
  expect([exit, error]).toEqual([ExitCode.done, '']);
  expect(out).toContain('选项 Options:');
  expect(out).toContain('显示用法 show the usage');
});
