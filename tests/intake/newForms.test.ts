import { readEvaluations } from '../../src/intake/readEvaluations';
import { formContent } from './formShape';
import { NEW_FORMS } from './newForms';

test.each(NEW_FORMS)('$name', ({ sheet, expected }) => {
  const { forms, problems } = readEvaluations(sheet);
  expect(problems).toEqual([]);
  expect(forms.map(formContent)).toEqual([expected]);
});
