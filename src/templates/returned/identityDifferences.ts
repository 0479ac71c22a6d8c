import { definitionOf } from '../definition/shippedDefinitions';
import type { FormDifference, FormDifferenceCode } from './formDifference';
import type { RecognisedForm } from './recogniseForms';

/** What the office expects a returned form to be; null where it does not matter. */
export interface ExpectedForm {
  readonly year: number | null;
  readonly templateId: string | null;
}

/** What a form is and how it was recognised, where that is not as it should be. */
export function identityDifferences(recognised: RecognisedForm, expected: ExpectedForm): readonly FormDifference[] {
  const { identity } = recognised.form;
  const differences: FormDifference[] = [];
  const add = (code: FormDifferenceCode, found: string, wanted: string): void => {
    const place = { sheet: recognised.snapshot.name, cell: null, row: null, column: null, heading: '', fix: null };
    differences.push({ code, ...place, found, expected: wanted });
  };
  if (recognised.by !== 'record')
    add(recognised.recordAltered ? 'form.recordAltered' : 'form.recordLost', recognised.by, 'record');
  if (expected.templateId !== null && expected.templateId !== identity.id)
    add('form.templateDiffers', identity.id, expected.templateId);
  if (expected.year !== null && expected.year !== identity.year)
    add('form.yearDiffers', `${identity.year}`, `${expected.year}`);
  const current = definitionOf(identity.id)?.version ?? identity.version;
  const order = compareVersions(identity.version, current);
  if (order < 0) add('form.versionOlder', identity.version, current);
  if (order > 0) add('form.versionNewer', identity.version, current);
  return differences;
}

/** Negative when the first is older. */
function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const order = (left[part] ?? 0) - (right[part] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
