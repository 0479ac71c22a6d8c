import { deductionCause } from '../../src/scoring/deductionCause';

test.each([
  ['调查资料不充分', 'evidence'],
  ['调查 资料\n不 充分', 'evidence'],
  ['未提供满意度问卷', 'evidence'],
  ['缺少相关材料', 'evidence'],
  ['无佐证', 'evidence'],
  ['证明文件不全', 'evidence'],
  ['依据不足', 'evidence'],
  ['服务对象满意度指标设置较低', 'targetLow'],
  ['年初目标值设定偏低', 'targetLow'],
  ['目标过于保守', 'targetLow'],
  ['超额完成', 'targetLow'],
  ['超出预期', 'targetLow'],
  ['受疫情影响未按期完成', 'notDone'],
  ['招标滞后', 'notDone'],
  ['没有完成', 'notDone'],
  ['拨付延迟', 'notDone'],
  ['低于目标', 'notDone'],
  ['完成率仅 80%', 'notDone'],
  ['得分计算有出入', 'wrongFigures'],
  ['与明细不符', 'wrongFigures'],
  ['前后矛盾', 'wrongFigures'],
  ['填写不规范', 'badForm'],
  ['描述笼统', 'badForm'],
  ['内容重复', 'badForm'],
  ['领导意见', 'other'],
  ['材料费上涨', 'other'],
  ['', 'unstated'],
  [' \n ', 'unstated'],
])('%j: %s', (reason, cause) => {
  expect(deductionCause(reason)).toBe(cause);
});

test('the first kind that is named decides', () => {
  expect(deductionCause('未完成，且无佐证')).toBe('evidence');
  expect(deductionCause('目标值偏低，未及时调整')).toBe('targetLow');
  expect(deductionCause('未完成，填写有误')).toBe('notDone');
});
