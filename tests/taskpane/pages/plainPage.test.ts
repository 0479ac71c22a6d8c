import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

const SOURCE = resolve(__dirname, '../../../src/taskpane');
const PAGE = readFileSync(resolve(SOURCE, 'taskpane.html'), 'utf8');
const SCRIPT = readFileSync(resolve(SOURCE, 'pages/oldExcel.js'), 'utf8');

/** The plain texts the pane's page shows in a view that knows modules or not, with or without office.js. */
function shownIn({ modules, office }: { readonly modules: boolean; readonly office: boolean }): readonly string[] {
  const page = new DOMParser().parseFromString(PAGE, 'text/html');
  jest.spyOn(page, 'createElement').mockReturnValue((modules ? { noModule: false } : {}) as HTMLElement);
  runInNewContext(SCRIPT, { document: page, window: office ? { Office: {} } : {} });
  return [...page.querySelectorAll('.plain:not([hidden])')].map(({ id }) => id);
}

test.each([
  ['an Excel of today shows the pane alone', { modules: true, office: true }, []],
  ['an Excel of long ago says what is needed', { modules: false, office: true }, ['too-old']],
  ['without office.js the pane is not left blank', { modules: true, office: false }, ['no-office']],
  ['one sentence is enough for an old Excel without office.js', { modules: false, office: false }, ['too-old']],
])('%s', (_, view, shown) => {
  expect(shownIn(view)).toEqual(shown);
});

test('each of the texts names the address of the browser page', () => {
  const page = new DOMParser().parseFromString(PAGE, 'text/html');
  runInNewContext(SCRIPT, { document: page, window: {} });
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.plain a')];
  expect(links.map((link) => link.textContent === link.href)).toEqual([true, true]);
});
