import { MAX_COLUMN, MAX_ROW } from '../../../sheet/cellAddress';
import { CellError } from '../worksheet/cellError';
import type { AreaReference, ChainLink, Expression } from './expression';
import { formulaTokens, type FormulaToken } from './formulaTokens';
import { NotComputable } from './formulaValue';

/** Operators from the weakest to the strongest; those of one rank are worked from left to right. */
const RANKS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
/** Brackets and functions inside one another; Excel allows 64. */
const DEEPEST = 100;

/** Parses a formula without its leading `=`. @throws NotComputable for what is no formula we read */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(formulaTokens(formula));
  const expression = parser.ranked(0);
  if (!parser.atEnd()) throw new NotComputable('unexpected token');
  return expression;
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  ranked(rank: number): Expression {
    const operators = RANKS[rank];
    if (!operators) return this.signed();
    const first = this.ranked(rank + 1);
    const rest: ChainLink[] = [];
    for (let operator = this.operator(); operator && operators.includes(operator); operator = this.operator()) {
      this.at++;
      rest.push({ operator, operand: this.ranked(rank + 1) });
    }
    return rest.length === 0 ? first : { kind: 'chain', first, rest };
  }

  /** Signs bind more tightly than powers, as in Excel: `-2^2` is 4. */
  private signed(): Expression {
    let negative = false;
    for (let operator = this.operator(); operator === '-' || operator === '+'; operator = this.operator()) {
      if (operator === '-') negative = !negative;
      this.at++;
    }
    let operand = this.operand();
    if (negative) operand = { kind: 'negate', operand };
    while (this.take('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  private operand(): Expression {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'error':
        return { kind: 'constant', value: new CellError(token.value) };
      case 'cell':
      case 'line':
        return this.area(token);
      case 'name':
        if (/^(true|false)$/i.test(token.value))
          return { kind: 'constant', value: token.value.toLowerCase() === 'true' };
        return { kind: 'name', name: token.value };
      case 'function':
        return this.nested(() => this.call(token.value));
      case 'operator':
        if (token.value === '(') return this.nested(() => this.bracketed());
        throw new NotComputable('operand missing');
      case 'other':
        throw new NotComputable(token.value);
      case undefined:
        throw new NotComputable('formula ends too early');
    }
  }

  private area(first: Extract<FormulaToken, { kind: 'cell' | 'line' }>): AreaReference {
    if (!this.take(':')) {
      if (first.kind === 'line') throw new NotComputable('half a range');
      return { kind: 'area', sheet: first.sheet, from: first.cell, to: first.cell };
    }
    const second = this.tokens[this.at++];
    if ((second?.kind !== 'cell' && second?.kind !== 'line') || second.kind !== first.kind || second.sheet !== null) {
      throw new NotComputable('range');
    }
    if (first.kind === 'cell') return { kind: 'area', sheet: first.sheet, from: first.cell, to: second.cell };
    const last =
      first.axis === 'column'
        ? { ...second.cell, row: MAX_ROW, fixedRow: true }
        : { ...second.cell, column: MAX_COLUMN, fixedColumn: true };
    return { kind: 'area', sheet: first.sheet, from: first.cell, to: last };
  }

  private call(name: string): Expression {
    this.expect('(');
    const operands: (Expression | null)[] = [];
    if (this.take(')')) return { kind: 'call', name, operands };
    do operands.push(this.operator() === ',' || this.operator() === ')' ? null : this.ranked(0));
    while (this.take(','));
    this.expect(')');
    return { kind: 'call', name, operands };
  }

  private bracketed(): Expression {
    const inner = this.ranked(0);
    this.expect(')');
    return inner;
  }

  private nested(parse: () => Expression): Expression {
    if (++this.depth > DEEPEST) throw new NotComputable('formula nested too deep');
    const expression = parse();
    this.depth--;
    return expression;
  }

  private operator(): string | null {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' ? token.value : null;
  }

  private take(operator: string): boolean {
    if (this.operator() !== operator) return false;
    this.at++;
    return true;
  }

  private expect(operator: string): void {
    if (!this.take(operator)) throw new NotComputable(`no ${operator}`);
  }
}
