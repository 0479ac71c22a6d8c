import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleForBrowser } from '../browser/bundleForBrowser';

const SCRIPT = 'recorder.js';

/** Puts the recorder into the pane built in a folder, right after office.js. */
async function addRecorder(folder: string): Promise<void> {
  const page = join(folder, 'taskpane.html');
  const html = readFileSync(page, 'utf8');
  const recorded = html.replace(
    /(<script[^>]*\boffice\.js\b[^>]*><\/script>)/,
    `$1\n    <script src="${SCRIPT}"></script>`,
  );
  if (recorded === html) throw new Error(`${page} loads no office.js`);
  writeFileSync(join(folder, SCRIPT), await bundleForBrowser(join(__dirname, 'recorderPage.ts')));
  writeFileSync(page, recorded);
  process.stdout.write(
    `The pane in ${folder} records. Load it in Excel, go through docs/manual-checks.md, save the trace.\n`,
  );
}

void addRecorder(resolve(process.argv[2] ?? 'dist'));
