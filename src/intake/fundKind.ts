import type { FundKind } from '../evaluation/fundLine';
import type { LabelIndex } from './labelIndex';
import { plainText } from './labelKey';
import { endsSentence } from './lineText';

/** What a fund line's name speaks of when its spelling is not listed; the first that fits. */
const BY_WORD: readonly (readonly [RegExp, FundKind])[] = [
  [/非(?:本级)?财政/u, 'other'],
  [/结转|结余/u, 'carriedOver'],
  [/总额|合计|总计/u, 'total'],
  [/专户|基金|债券|国有资本|公益金/u, 'special'],
  [/中央|上级/u, 'central'],
  [
    /地方|自治区|兵团|本级|[省市县区州盟旗镇乡]级|[省市县区州盟旗镇乡](?:本级|财政|配套|补助|安排|资金|投入|经费)/u,
    'local',
  ],
  [/单位|自有|自筹|事业|经营/u, 'unit'],
  [/财政|拨款|公共预算|预算内/u, 'currentYear'],
  [/^其[他它]/u, 'other'],
];

/** 区(县)级财政 is 区县级财政. */
const BRACKETS = /[()]/gu;
/** 其中：财政拨款, 1.资金来源：(1)财政拨款: what follows names the money. */
const OF_WHICH = /^(?:其中:?|[^:]{2,12}:(?:\(\d\)|\d[.、)])?)/u;
const WHOSE = /中央|上级|地方|自治区|兵团|本级|[省市县区州盟旗镇乡]级/u;

/** The kind of money a line of the fund block speaks of, and how sure that is; null when its name says nothing known, or what money is spent on. */
export function fundKind(
  labels: LabelIndex,
  text: string,
): { kind: FundKind; confidence: number; ground: string } | null {
  const exact = labels.fundKinds.exactly(text);
  if (exact) return { kind: exact.field as FundKind, confidence: exact.confidence, ground: exact.ground };
  const plain = plainText(text);
  // 县级配套到位。 says something about money and names none.
  if (plain.length === 0 || plain.length > 24 || plain.endsWith('支出') || endsSentence(plain)) return null;
  const named = labels.fundKinds.exactly(plain.replace(OF_WHICH, ''));
  if (named) return { kind: named.field as FundKind, confidence: named.confidence, ground: named.ground };
  const bare = plain.replace(BRACKETS, '');
  // 省级补助 resembles 中央补助; whose money it is stands in the word itself.
  const near = WHOSE.test(bare) ? null : labels.fundKinds.match(text);
  if (near) return { kind: near.field as FundKind, confidence: near.confidence, ground: near.ground };
  const byWord =
    /资金|拨款|收入|总额|合计|结转|结余|补助|配套|预算|基金|公益金|债券|自筹|安排|投入|经费|转移支付|贷款|捐赠|专款|财政$/u.test(
      bare,
    )
      ? BY_WORD.find(([words]) => words.test(bare))
      : undefined;
  return byWord ? { kind: byWord[1], confidence: 0.6, ground: 'words' } : null;
}
