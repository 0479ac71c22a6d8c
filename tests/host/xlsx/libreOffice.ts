import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import '../../repeatWhenFailed';

/** All sheets as comma-separated values, each cell as it is shown, UTF-8. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1';

/** The folder in the folder for what LibreOffice makes. */
const CONVERTED = 'converted';

/** What LibreOffice shows in each workbook: rows of texts by sheet name, by the name handed in. */
export async function shownByLibreOffice(
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>> {
  const folder = await mkdtemp(join(tmpdir(), 'ziping-libreoffice-'));
  try {
    for (const [name, bytes] of workbooks) await writeFile(join(folder, `${name}.xlsx`), bytes);
    const files = await convert(folder, [...workbooks.keys()], AS_SHOWN);
    const shown = new Map<string, Map<string, string[][]>>();
    for (const name of workbooks.keys()) {
      const sheets = new Map<string, string[][]>();
      for (const file of files) {
        const sheet = file.startsWith(`${name}-`) && file.endsWith('.csv') ? file.slice(name.length + 1, -4) : null;
        if (sheet !== null) sheets.set(sheet, readCsv(await readFile(join(folder, CONVERTED, file), 'utf8')));
      }
      shown.set(name, sheets);
    }
    return shown;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each workbook as LibreOffice saves it, by the name handed in. */
export async function savedByLibreOffice(
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'ziping-libreoffice-'));
  try {
    for (const [name, bytes] of workbooks) await writeFile(join(folder, `${name}.xlsx`), bytes);
    await convert(folder, [...workbooks.keys()], 'xlsx');
    const saved = new Map<string, Uint8Array>();
    for (const name of workbooks.keys()) saved.set(name, await readFile(join(folder, CONVERTED, `${name}.xlsx`)));
    return saved;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Converts workbooks of the folder and gives the names of the files that came of them. */
async function convert(folder: string, names: readonly string[], format: string): Promise<readonly string[]> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const target = join(folder, CONVERTED);
  const workbooks = names.map((name) => join(folder, `${name}.xlsx`));
  try {
    const command = [profile, '--headless', '--convert-to', format, '--outdir', target, ...workbooks];
    // The files are named after their sheets, which a locale without Chinese would not let it write.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    const said = await promisify(execFile)('soffice', command, { env });
    const files = await readdir(target).catch(() => []);
    const missing = names.filter((name) => !files.some((file) => file.startsWith(name)));
    // It ends with 0 also when it has done nothing.
    if (missing.length > 0) throw new Error(`LibreOffice converted no ${missing.join()}: ${said.stdout}${said.stderr}`);
    return files;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new Error('these tests need LibreOffice: apt-get install libreoffice-calc', { cause });
    }
    throw cause;
  }
}

/** Rows of a file of comma-separated values, with quoted fields over several lines. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows;
}
