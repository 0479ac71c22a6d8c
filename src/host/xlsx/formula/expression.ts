import type { FormulaValue } from './formulaValue';
import type { CellReference } from './formulaTokens';

/** A rectangle a formula names; `sheet` is null for the formula's own sheet. Both corners may move with the formula. */
export interface AreaReference {
  readonly kind: 'area';
  readonly sheet: string | null;
  readonly from: CellReference;
  readonly to: CellReference;
}

/** A formula as a tree. Chains of operators of one rank stay flat, so that depth follows brackets only. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: FormulaValue }
  | AreaReference
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate' | 'percent'; readonly operand: Expression }
  | { readonly kind: 'chain'; readonly first: Expression; readonly rest: readonly ChainLink[] }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly (Expression | null)[] };

export interface ChainLink {
  readonly operator: string;
  readonly operand: Expression;
}
