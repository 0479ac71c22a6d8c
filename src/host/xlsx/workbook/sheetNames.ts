import type { CellArea } from '../../../sheet/cellArea';
import type { AreaReference } from '../formula/expression';
import { NotComputable } from '../formula/formulaValue';
import { parseFormula } from '../formula/parseFormula';
import type { DefinedName, WorkbookPart } from './workbookPart';

/** A defined name that stands for one area of a sheet; null where its cells were deleted. */
export interface SheetName {
  readonly name: string;
  readonly area: CellArea | null;
}

/** Names of printing and filters, which are Excel's own. */
const OWN_NAMES = /^_xlnm[._]/i;

/** The defined names that stand for one area of the sheet, and those local to it whose cells are gone. */
export function sheetNames(part: WorkbookPart, sheet: string): readonly SheetName[] {
  const sheetIndex = part.sheets.findIndex((entry) => entry.name === sheet);
  const names: SheetName[] = [];
  for (const defined of part.definedNames) {
    const { name, formula, sheetIndex: scope } = defined;
    if (OWN_NAMES.test(name) || (scope !== null && scope !== sheetIndex)) continue;
    const reference = referenceOf(defined);
    if (reference?.sheet?.toLowerCase() === sheet.toLowerCase()) names.push({ name, area: fixedArea(reference) });
    else if (isDeleted(formula, sheet, scope === sheetIndex)) names.push({ name, area: null });
  }
  return names;
}

const references = new WeakMap<DefinedName, AreaReference | null>();

/** The area a name stands for, read once however many sheets ask. */
function referenceOf(defined: DefinedName): AreaReference | null {
  const known = references.get(defined);
  if (known !== undefined) return known;
  const reference = areaReference(defined.formula);
  references.set(defined, reference);
  return reference;
}

function areaReference(formula: string): AreaReference | null {
  try {
    const expression = parseFormula(formula);
    return expression.kind === 'area' ? expression : null;
  } catch (failure) {
    if (failure instanceof NotComputable) return null;
    throw failure;
  }
}

/** `#REF!` alone says nothing of its sheet, unless the name is local to it; `'自评表'!#REF!` does. */
function isDeleted(formula: string, sheet: string, local: boolean): boolean {
  const match = /^(?:'((?:[^']|'')*)'!|([^'!]*)!)?#REF!$/.exec(formula.trim());
  if (!match) return false;
  const named = match[1]?.replace(/''/g, "'") ?? match[2];
  return named === undefined ? local : named.toLowerCase() === sheet.toLowerCase();
}

function fixedArea({ from, to }: AreaReference): CellArea {
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
