import { scoreRow } from './scoreOne';

const told = (target: string, actual: string) =>
  scoreRow({ target, actual }).hints.map(({ code, values }) => [code, ...Object.values(values)]);

const PREFIX = '按照年度工作计划，及时组织各处室完成下列工作：';

test.each<[string, string, string[][]]>([
  ['编发周报52期，月报12期', '编发周报50期，月报12期', [['quantityShort', '周报', '52期', '50期']]],
  ['编发周报52期，月报12期', '编发周报53期，月报12期', []],
  ['编发周报52期', '编发周报50期；区局周报38期', [['quantityShort', '周报', '52期', '50期、38期']]],
  ['开展培训20000人次', '开展培训2.5万人次', []],
  ['开展培训2.5万人次', '开展培训20000人次', [['quantityShort', '培训', '2.5万人次', '20000人次']]],
  ['按照20%的比例进行回访', '已全部进行回访', [['rateNotReported', '20%']]],
  ['按照5‰的比例进行抽查', '已全部进行抽查', [['rateNotReported', '5‰']]],
  ['编发周报52期', '已全部编发', []],
])('%s against %s: %j', (target, actual, hints) => {
  expect(told(`${PREFIX}${target}`, `${PREFIX}${actual}`)).toEqual(hints);
});

test('of very many quantities some are quoted, and some rows are told', () => {
  const numbered = (count: number, first: number) =>
    Array.from({ length: count }, (_, at) => `编发周报${first + at}期`).join('，');
  expect(told(`${PREFIX}编发周报60期`, numbered(8, 50))).toEqual([
    ['quantityShort', '周报', '60期', '50期、51期、52期、53期、54期、55期…'],
  ]);
  expect(told(numbered(2000, 5000), numbered(2000, 5000))).toHaveLength(20);
});
