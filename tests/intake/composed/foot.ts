import type { Dice } from './dice';
import { across, someWidths, widened, type Lines } from './lines';

/** What stands under the tables: conclusions, notes, who signed. */
export function someFoot(dice: Dice, width: number): Lines {
  const lines: Lines = [];
  const row = (label: string, text: string): string[] => {
    const wide = Math.min(2, width - 1);
    return [...widened([label], [wide]), ...across(text, width - wide)];
  };
  if (dice.chance(0.25)) {
    lines.push(
      row(
        dice.pick(['评价结论', '自评结论']),
        dice.pick(['项目自评总分96分，完成较好。', '达到预期目标。', '自评得分98分，等级为优。']),
      ),
    );
    lines.push(row('存在问题', dice.pick(['无', '预算编制不够精细。', '部分指标未完成，得分率偏低。'])));
    lines.push(row('改进措施', dice.pick(['无', '加强项目管理。', '下一步合理设置指标值。'])));
  } else if (dice.chance(0.15)) {
    lines.push(row(dice.pick(['偏差大或目标未完成原因分析', '其他需要说明的问题', '说明']), '无'));
  }
  if (dice.chance(0.12)) lines.push(row('主管部门审核意见', dice.pick(['同意。', ''])));
  if (dice.chance(0.3)) {
    lines.push(
      across(
        dice.pick([
          '注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算执行率10分。',
          '备注：其他资金包括自有资金。',
          '注：得分=分值*完成率。',
        ]),
        width,
      ),
    );
    if (dice.chance(0.5))
      lines.push(across('2.定性指标分为达成预期指标、部分达成预期指标、未达成预期指标三档。', width));
  }
  if (dice.chance(0.3) && width >= 4) {
    const cells = dice.pick([
      ['填报人：填报员', '审核人：审核员', '填报日期：3月15日'],
      ['单位负责人：负责人', '填表人：填报员', '联系电话：000-00000000'],
      ['项目负责人：负责人', '财务负责人：负责人', ''],
      ['填报人', '填报员', '联系电话', '000-00000000'],
      ['填表人（签字）：', '单位负责人（签字）：', '（盖章）'],
    ]);
    lines.push(widened(cells, someWidths(cells.length, width, dice)));
  }
  return lines;
}
