/** A limit named in a rule written in the row: `95%` → number 0.95 in %, `5300元` → 5300 in 元. */
export interface RuleLimit {
  /** Exact decimal; a percentage as its fraction. Null where the rule means the row's own target (达到指标值). */
  readonly number: string | null;
  readonly unit: string | null;
}

/** What a limb of the rule gives: all points, or a number of them. */
export type RuleAward = { readonly kind: 'full' } | { readonly kind: 'points'; readonly points: string };

/** `90%以上得10分`, `60%-80%得5分`, `低于60%不得分`: the values a limb is for, and what they earn. */
export interface RuleLimb {
  readonly from: RuleLimit | null;
  readonly includesFrom: boolean;
  readonly to: RuleLimit | null;
  readonly includesTo: boolean;
  readonly award: RuleAward;
}

/** `每降5%扣1分`: what each whole step away from the limit of full points costs. */
export interface RuleDecrement {
  readonly direction: 'below' | 'above';
  /** Exact decimal, above 0; a percentage as its fraction. */
  readonly step: string;
  readonly unit: string | null;
  /** Exact decimal, points. */
  readonly points: string;
}

/** A scoring rule as written in a row (得分计算方法, 指标赋分规则, 评价标准). */
export type RowRule =
  /** Limits with what they earn. `ofCompletion`: the limits are of actual / target, not of the actual itself. */
  | {
      readonly kind: 'limits';
      readonly ofCompletion: boolean;
      readonly limbs: readonly RuleLimb[];
      readonly decrement: RuleDecrement | null;
    }
  /** 完成值达到指标值,记满分;未达到指标值,按B/A或A/B*该指标分值记分. */
  | { readonly kind: 'ratio' }
  /** 按完成比例赋分 and the like: what the policy does anyway. */
  | { readonly kind: 'asPolicy' }
  /** The text is no rule that can be followed without a person. */
  | { readonly kind: 'unclear' };
