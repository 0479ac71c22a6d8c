/** Why points were taken off, in the few kinds that statistics are made by. */
export type DeductionCause = 'evidence' | 'targetLow' | 'notDone' | 'wrongFigures' | 'badForm' | 'other' | 'unstated';

/** Words that name a cause, looked for in this order; the first that is found decides. */
const CAUSE_WORDS: readonly (readonly [words: RegExp, cause: DeductionCause])[] = [
  [
    /佐证|证明|凭证|台账|问卷|(?:资料|材料|依据).{0,4}(?:不足|不充分|不全|不完整|缺|无|未)|(?:缺|无|未提供).{0,4}(?:资料|材料|依据)/u,
    'evidence',
  ],
  [/(?:指标|目标)值?.{0,6}(?:偏低|较低|过低|太低|保守)|超额|超出(?:目标|指标|预期)/u, 'targetLow'],
  [
    /未(?:全部|全|能|按期|按时|及时|如期|达到?|完成|实现|实施|开展)|没有完成|滞后|延期|延迟|推迟|逾期|迟|完成率|不达标|低于(?:目标|指标)/u,
    'notDone',
  ],
  [/计算|算错|误|不符|不一致|加总|矛盾/u, 'wrongFigures'],
  [/不规范|照抄|笼统|不具体|不明确|归类|填写|填报|格式|重复/u, 'badForm'],
];

/** The kind of cause a reason names; `unstated` where it says nothing. */
export function deductionCause(reason: string): DeductionCause {
  const text = reason.replaceAll(/\s+/gu, '');
  if (text === '') return 'unstated';
  return CAUSE_WORDS.find(([words]) => words.test(text))?.[1] ?? 'other';
}
