import { plainText } from './plainText';

/** Words that are said of any row and name nothing; longer ones first where one contains another. */
const FILLERS = [
  '多方面|某些|一些|一定程度|不同程度|不到位|不及时|不理想|注意|留意|努力|要求|规定|标准|预期|预计|相应|具体|全面|基本|总体|整体|下一步|进一步|工作量|完成情况|执行情况|不可抗力|由于|因为|因此|主要|目前|今后|以后|将来|其他|其它|各种|多种|种种|诸多|众多|有关|相关|上述|以上|如上|同上',
  '工作|客观|主观|历史|实际|特殊|原因|因素|情况|条件|影响|限制|所限|制约|局限|需要|导致|造成|所致|问题|方面|过程|项目|指标|目标|任务|年度|计划|进度|滞后|偏差|合理|正常|较小|略有|存在|一定|有待',
  '未达标|未达到|未完成|已完成|没有|完成|达标|达到|加强|加大|加快|推进|继续|努力|改进|提高|提升|完善|重视|管理|力度|措施|步伐|详见|附件|说明|备注|按照|执行|进行',
  '因|受|的|我|等|有|是|为|大|小|多|少|未|已|见|待|按|了|将|和|及',
].join('|');

const FILLER = new RegExp(FILLERS, 'gu');

/** Letters beyond which a text is taken for more than filler without looking closer. */
const LONG = 40;

/** Whether nothing is left of a text once the words that fit any row are taken out: 由于客观条件限制未完成. */
export function isEmptyTalk(text: string): boolean {
  const letters = plainText(text.slice(0, LONG * 4)).replace(/[\p{P}\p{S}]/gu, '');
  return letters !== '' && [...letters].length <= LONG && letters.replace(FILLER, '') === '';
}
