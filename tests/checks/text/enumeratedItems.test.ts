import { enumeratedItems } from '../../../src/checks/text/enumeratedItems';

test.each([
  ['目标1：完成抽检。\n目标2：开展培训。', ['完成抽检', '开展培训']],
  ['目标1完成情况：已完成。目标2完成情况：', ['已完成', '']],
  ['1.免费开放；2.开展活动；3.建设资源库。', ['免费开放', '开展活动', '建设资源库']],
  ['（1）印发制度；（2）明确责任人', ['印发制度', '明确责任人']],
  ['①维护路灯；②更换灯具', ['维护路灯', '更换灯具']],
  ['一是维护路灯，二是更换灯具', ['维护路灯', '更换灯具']],
  ['完成率1.5%，2.5万元', []],
  ['1、只有一项', []],
  ['维护路灯12000盏，更换灯具800套', []],
  ['', []],
])('%j counts %j', (text, items) => {
  expect(enumeratedItems(text).map((item) => item.text)).toEqual(items);
});

test('items carry the numbers they are counted by', () => {
  expect(enumeratedItems('目标1：甲。目标3：乙。').map(({ number }) => number)).toEqual([1, 3]);
  expect(enumeratedItems('②甲 ③乙').map(({ number }) => number)).toEqual([2, 3]);
  expect(enumeratedItems('一是甲；三是乙').map(({ number }) => number)).toEqual([1, 3]);
});
