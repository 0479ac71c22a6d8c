import { cleanForms, review } from './labelled/labelledSet';

const published = [...cleanForms].filter(([name]) => name.endsWith('.xlsx'));
const own = [...cleanForms].filter(([name]) => !name.endsWith('.xlsx'));

test.each(own)('%s: a form without faults has no findings', (_, form) => {
  expect(review(form)).toEqual([]);
});

test.each(published)('%s: the published form has nothing that must be fixed', (_, form) => {
  const findings = review(form);
  expect(findings.filter(({ severity }) => severity === 'mustFix')).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});
