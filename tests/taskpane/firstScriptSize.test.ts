import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = resolve(__dirname, '../../dist');
/** Bytes, gzip: what the pane may fetch before it is seen. */
const BUDGET = 150 * 1024;

function gzipped(file: string): number {
  return gzipSync(readFileSync(resolve(BUILT, file))).length;
}

test('the pane’s first script and its words stay within 150 KB gzip', () => {
  if (!existsSync(resolve(BUILT, 'taskpane.js'))) throw new Error('The pane is not built: run npm run build first.');
  // Parsed rather than searched: webpack writes attributes with or without quotes, as it pleases.
  const page = new DOMParser().parseFromString(readFileSync(resolve(BUILT, 'taskpane.html'), 'utf8'), 'text/html');
  const sources = [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
  // office.js comes from elsewhere, or from its own folder in a build for an intranet.
  const own = sources.filter((source) => !/^https:|^office\//.test(source));
  expect([...own].sort()).toEqual(['oldExcel.js', 'taskpane.js']);
  const first = own.reduce((sum, file) => sum + gzipped(file), 0);
  expect(first + Math.max(gzipped('taskpane.zh-CN.js'), gzipped('taskpane.en.js'))).toBeLessThanOrEqual(BUDGET);
});
