import type { SelfEvaluation } from '../../../src/evaluation/selfEvaluation';
import { readEvaluations } from '../../../src/intake/readEvaluations';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';

/** The only form on a sheet. */
export function readOne(sheet: SheetSnapshot): SelfEvaluation {
  const { forms, problems } = readEvaluations(sheet);
  expect(problems).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}
