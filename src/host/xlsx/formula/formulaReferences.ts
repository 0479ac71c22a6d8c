import { MAX_COLUMN, MAX_ROW } from '../../../sheet/cellAddress';
import type { AreaReference } from './expression';
import { formulaTokens, type FormulaToken } from './formulaTokens';

/** What a formula looks at, as far as its text tells. */
export interface FormulaReferences {
  readonly areas: readonly AreaReference[];
  /** Defined names. */
  readonly names: readonly string[];
  /** It finds further cells only when it is worked out, or in a way we do not read. */
  readonly dynamic: boolean;
}

const DYNAMIC_FUNCTIONS = new Set(['INDIRECT', 'OFFSET']);
/** A cell of another workbook: `[1]Sheet1!A1` or `'[1]Sheet 1'!A1`. */
const OTHER_WORKBOOK = /^'?\[\d+\]/;

/** Collects the references of a formula without its leading `=`, of one we cannot compute too. @throws NotComputable */
export function formulaReferences(formula: string): FormulaReferences {
  const tokens = formulaTokens(formula);
  const areas: AreaReference[] = [];
  const names: string[] = [];
  let dynamic = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'cell' || token.kind === 'line') {
      const end = isColon(tokens[at + 1]) ? tokens[at + 2] : undefined;
      if (end?.kind === token.kind && (end.kind === 'cell' || end.kind === 'line')) at += 2;
      else if (isColon(tokens[at + 1])) dynamic = true;
      const to = end?.kind === 'cell' || end?.kind === 'line' ? end.cell : token.cell;
      if (!OTHER_WORKBOOK.test(token.sheet ?? '')) areas.push(areaOf(token, to));
    } else if (token.kind === 'name') {
      if (!/^(true|false)$/i.test(token.value)) names.push(token.value);
      dynamic ||= isColon(tokens[at + 1]);
    } else if (token.kind === 'function') dynamic ||= DYNAMIC_FUNCTIONS.has(token.value);
    else if (token.kind === 'other') dynamic ||= !OTHER_WORKBOOK.test(token.value);
  }
  return { areas, names, dynamic };
}

function isColon(token: FormulaToken | undefined): boolean {
  return token?.kind === 'operator' && token.value === ':';
}

function areaOf(token: Extract<FormulaToken, { kind: 'cell' | 'line' }>, to: AreaReference['to']): AreaReference {
  const { sheet, cell: from } = token;
  if (token.kind === 'cell') return { kind: 'area', sheet, from, to };
  const last =
    token.axis === 'column'
      ? { ...to, row: MAX_ROW, fixedRow: true }
      : { ...to, column: MAX_COLUMN, fixedColumn: true };
  return { kind: 'area', sheet, from, to: last };
}
