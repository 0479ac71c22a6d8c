import { isEmptyTalk } from '../../../src/checks/text/emptyTalk';

test.each(['客观原因', '由于客观因素影响，未完成。', '工作量大', '加强管理', '原因详见附件', '按计划完成', '存在偏差'])(
  '%s says nothing',
  (text) => {
    expect(isEmptyTalk(text)).toBe(true);
  },
);

test.each([
  '因汛期道路积水，40套推迟到次年一季度更换',
  '特困人员实行动态管理',
  '满意度调查资料不充分',
  '建档立卡中有新增死亡人员，导致有偏差',
  '馆舍维修闭馆一个月',
  '预算指标下达晚',
  '',
])('%s says something, or is blank', (text) => {
  expect(isEmptyTalk(text)).toBe(false);
});
