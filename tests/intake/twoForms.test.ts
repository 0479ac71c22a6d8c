import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEvaluations } from '../../src/intake/readEvaluations';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { drawnForm } from './drawnForm';
import { formContent } from './formShape';
import { withBelow, withBeside } from './moves';
import { PUBLISHED_FORMS, publishedSheets } from './publishedForms';

const DRAWN = join(__dirname, '../fixtures/drawn');

/** Each form is put together with the ones so many places further on. */
const DISTANCES = [1, 7, 23];

/** Sheets with a form and nothing beside it; lines hidden in one form would cut through the other. */
async function plainSheets(): Promise<readonly { readonly name: string; readonly sheet: SheetSnapshot }[]> {
  const drawn = readdirSync(DRAWN).map((name) => ({ name, sheet: drawnForm(join(DRAWN, name)).sheet }));
  const published = await Promise.all(
    PUBLISHED_FORMS.map(async (name) => (await publishedSheets(name)).map((sheet) => ({ name, sheet }))),
  );
  return [...drawn, ...published.flat()].filter(
    ({ name, sheet }) =>
      readEvaluations(sheet).forms.length > 0 &&
      sheet.hiddenRows.length + sheet.hiddenColumns.length === 0 &&
      !name.includes('beside'),
  );
}

function contentOf(sheet: SheetSnapshot): readonly unknown[] {
  return readEvaluations(sheet).forms.map(formContent);
}

test.each([
  ['below', withBelow],
  ['beside', withBeside],
] as const)('a form %s another is read as it is alone', async (_, put) => {
  const sheets = await plainSheets();
  for (const [index, first] of sheets.entries()) {
    for (const [turn, distance] of DISTANCES.entries()) {
      const second = sheets[(index + distance) % sheets.length]!;
      const forms = contentOf(put(first.sheet, second.sheet, turn + 1));
      const alone = [...contentOf(first.sheet), ...contentOf(second.sheet)];
      expect({ first: first.name, second: second.name, forms }).toEqual({
        first: first.name,
        second: second.name,
        forms: alone,
      });
    }
  }
});
