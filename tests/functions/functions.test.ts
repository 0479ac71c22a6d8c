import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { startFunctionsRuntime, type FunctionsRuntime } from './functionsRuntime';

/** The code the runtime gives #VALUE! on its way to Excel. */
const VALUE_ERROR = 7;

let runtime: FunctionsRuntime;

beforeAll(async () => {
  runtime = await startFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime.customFunctions, navigator: { language: 'zh-CN' } });
  await import('../../src/functions/functions');
});

afterAll(() => runtime.stop());

type Call = readonly [id: string, ...values: unknown[]];

/** The values of calls made in one go: the runtime answers twice a second. */
async function values(...calls: readonly Call[]): Promise<readonly unknown[]> {
  const answers = await runtime.call(...calls);
  expect(answers.map(([, ok]) => ok)).toEqual(calls.map(() => true));
  return answers.map(([, , value]) => value);
}

/** What the errors of calls say, all of them #VALUE!. */
async function refusals(...calls: readonly Call[]): Promise<readonly unknown[]> {
  const answers = await runtime.call(...calls);
  expect(answers.map(([, ok, , code]) => [ok, code])).toEqual(calls.map(() => [false, VALUE_ERROR]));
  return answers.map(([, , words]) => words);
}

test('SCORE scores a row under the policy named, the national one when none is', async () => {
  const scores = await values(
    ['SCORE', '≥90%', 1, 9, null],
    ['SCORE', '≥65%', 0.827, 10, null],
    ['SCORE', '≥100人', '80人', '5分', null],
    ['SCORE', '≤10次', '15次', 10, 'cn-mof-2020'],
    ['SCORE', '≤10次', '15次', 10, 'cn-hubei'],
    ['SCORE', '1季度', '1季度', 5, null],
    ['SCORE', 303.09, 303.09, 5, null],
  );
  expect(scores).toEqual([9, 10, 4, 5, 6.67, 5, 5]);
});

test('DEVIATION is a fraction, for dates the days; RATE brings amounts to one unit', async () => {
  const [deviation, days, rate, converted] = await values(
    ['DEVIATION', '≥65%', '82.70%'],
    ['DEVIATION', '2022年1月', '2022年2月'],
    ['RATE', 240.22, 303.09],
    ['RATE', '30万元', '600000元'],
  );
  expect(deviation).toBeCloseTo(0.272308, 6);
  expect(days).toBe(28);
  expect(rate).toBeCloseTo(0.79257, 5);
  expect(converted).toBe(0.5);
});

test('GRADE follows the policy', async () => {
  expect(await values(['GRADE', 85, null], ['GRADE', 85, 'cn-system'], ['GRADE', 100, null])).toEqual([
    '良',
    '优',
    '优',
  ]);
});

test('EXPLAIN says how the points come about, and why there are none', async () => {
  const [score, narrative] = await values(
    ['EXPLAIN', '≥100人', '80人', 5, null],
    ['EXPLAIN', '开展宣传工作，做好群众服务。', '已完成', 5, null],
  );
  expect(score).toContain('80');
  for (const text of [score, narrative]) expect(text).toMatch(/^[^{}]+$/);
});

test('what is blank or cannot be read is #VALUE! with a sentence, never 0', async () => {
  const words = await refusals(
    ['SCORE', '≥90%', '', 9, null],
    ['SCORE', '≥90%', 1, null, null],
    ['SCORE', '≥90%', 1, '很多', null],
    ['SCORE', '有效', '有效', 5, null],
    ['DEVIATION', '有效', '有效'],
    ['RATE', 1, 0],
    ['RATE', '', 5],
    ['GRADE', 101, null],
    ['GRADE', -1, null],
  );
  expect(words).toEqual([
    '实际完成值是空的，请填写后再计算。',
    '分值是空的，请填写后再计算。',
    '分值“很多”不是可用的数字。',
    '“有效”对“有效”不能机械评分，请由人评定。',
    '“有效”与“有效”无法比较，没有偏离度。',
    '预算数为0，没有执行率。',
    '执行数是空的，请填写后再计算。',
    '总分 101 超过100分，没有等级。',
    '总分“-1”不是可用的数字。',
  ]);
  expect((await refusals(['SCORE', '≥90%', 1, 9, 'no-such']))[0]).toContain('no-such');
});

test('a wrong formula spoils none beside it', async () => {
  const answers = await runtime.call(['SCORE', '≥90%', 1, 9, null], ['SCORE', '', 1, 9, null], ['RATE', 1, 2]);
  expect(answers.map(([, ok, value]) => (ok ? value : ok))).toEqual([9, false, 0.5]);
});

test('the metadata names every function with its parameters, and each is there to be called', async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(
    join(__dirname, '../../src/functions/functions.ts'),
  );
  expect(errors).toEqual([]);
  const { functions } = JSON.parse(metadataJson) as {
    functions: {
      id: string;
      parameters: { name: string; type: string; optional?: boolean }[];
      result: { type?: string };
    }[];
  };
  expect(
    functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
    ),
  ).toEqual([
    'SCORE(target, actual, points, [policy])',
    'DEVIATION(target, actual)',
    'RATE(executed, budget)',
    'GRADE(total, [policy])',
    'EXPLAIN(target, actual, points, [policy])',
  ]);
  await refusals(...functions.map(({ id, parameters }): Call => [id, ...parameters.map(() => null)]));
});
