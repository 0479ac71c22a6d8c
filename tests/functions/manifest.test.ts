import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const manifest = new JSDOM(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8'), { contentType: 'text/xml' })
  .window.document;

const point = [...manifest.getElementsByTagName('ExtensionPoint')].find(
  (each) => each.getAttribute('xsi:type') === 'CustomFunctions',
)!;

/** The value of the resource an element of the extension point names. */
function resource(element: string): string | null | undefined {
  const named = point.getElementsByTagName(element)[0]!;
  const id = (named.getElementsByTagName('SourceLocation')[0] ?? named).getAttribute('resid');
  return manifest.querySelector(`[id="${id}"]`)?.getAttribute('DefaultValue');
}

test('the worksheet functions are in the manifest, on the page pane and ribbon share', () => {
  expect(resource('Script')).toMatch(/\/taskpane\.js$/);
  expect(resource('Page')).toMatch(/\/taskpane\.html$/);
  expect(resource('Metadata')).toMatch(/\/functions\.json$/);
  expect(resource('Namespace')).toBe('ZIPING');
});

test('functions, pane and ribbon run in one runtime', () => {
  const runtime = manifest.getElementsByTagName('Runtime')[0]!.getAttribute('resid');
  expect(point.getElementsByTagName('Page')[0]!.getElementsByTagName('SourceLocation')[0]!.getAttribute('resid')).toBe(
    runtime,
  );
  expect(manifest.getElementsByTagName('FunctionFile')[0]!.getAttribute('resid')).toBe(runtime);
});
