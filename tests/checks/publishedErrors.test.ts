import { labelOf, publishedErrors } from './labelled/labelledSet';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { reviewSheet } from './reviewSheet';
import { sheetsOf } from './sheetsOf';

test.each(publishedErrors)('$file, form $form: $finding ($why)', ({ file, sheet, form, finding }) => {
  const snapshot = sheetsOf(file).find(({ name }) => name === sheet)!;
  expect(readEvaluations(snapshot).forms.length).toBeGreaterThan(form);
  const found = reviewSheet(snapshot)[form]!.flatMap((each) => each.cells.map((cell) => labelOf({ ...each, cell })));
  expect(found).toContain(finding);
});
