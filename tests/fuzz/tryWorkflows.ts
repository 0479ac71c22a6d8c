import { deepStrictEqual } from 'node:assert';
import { HostError } from '../../src/host/hostError';
import type { ApplyOutcome } from '../../src/host/workbookHost';
import { WorkbookWriter } from '../../src/host/xlsx/create/workbookWriter';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../src/host/xlsx/xlsxHost';
import { readZipDirectory } from '../../src/host/xlsx/zip/readZipDirectory';
import { findingSentences } from '../../src/locales/findingSentences';
import { markWords } from '../../src/locales/markWords';
import { messageForFinding, messageForProblem, messageForUnread } from '../../src/locales/messageFor';
import { PolicyError } from '../../src/policy/policyError';
import { RECORD_SHEET } from '../../src/record/recordSheet';
import { formatCell } from '../../src/sheet/cellAddress';
import type { CellWrite } from '../../src/sheet/writePlan';
import { TemplateError } from '../../src/templates/templateError';
import { applyWrites } from '../../src/workflows/applyWrites';
import { checkTemplate } from '../../src/workflows/checkTemplate';
import { clearAdditions } from '../../src/workflows/clearAdditions';
import { addWorkbookToLibrary } from '../../src/workflows/indicatorLibrary';
import { keepReview } from '../../src/workflows/keepReview';
import { markWorkbook } from '../../src/workflows/markWorkbook';
import { templateWorkbook } from '../../src/workflows/newTemplate';
import { problemOf } from '../../src/workflows/problemOf';
import { rosterFromWorkbook } from '../../src/workflows/readRosterFile';
import { scoreWorkbook, type ScoreOptions } from '../../src/workflows/scoreWorkbook';
import { signOff } from '../../src/workflows/signOff';
import { templateFromWorkbook } from '../../src/workflows/templateFromWorkbook';
import { undoLast } from '../../src/workflows/undoLast';
import { verifySignOff } from '../../src/workflows/verifySignOff';
import type { Random } from './random';

const AUTHOR = { name: '=1+1', now: () => new Date(0) };
const REVIEW: ScoreOptions = { sheets: 'visible', checks: 'review', deviationColumn: true };
/** Parts that writing cells and adding sheets may change; every other part keeps its bytes. */
const WRITTEN_PARTS = /(workbook|sheet\d*|sharedStrings|styles|calcChain)[^/]*$|\[Content_Types\]\.xml$|\.rels$/i;

/**
 * Does with a workbook what one command does, chosen by chance, and gives how it ended. Throws when a fault comes out
 * that no sentence stands for, when a part or a cell changed that was not to, when what was undone or cleared is not
 * as it was, or when a signature does not hold on what was just signed.
 */
export async function tryWorkflows(bytes: Uint8Array, random: Random): Promise<string> {
  const [name, work] = random.pick(WORKFLOWS);
  try {
    const host = open(bytes);
    return `${name}: ${await work(host, bytes)}`;
  } catch (failure) {
    const isExpected =
      failure instanceof HostError || failure instanceof TemplateError || failure instanceof PolicyError;
    if (!isExpected) throw failure;
    const problem = problemOf(failure, 'fuzz.xlsx');
    if (problem.key === 'host.unexpected') throw failure;
    messageForProblem('zh-CN', problem);
    return `${name}: ${problem.key}`;
  }
}

type Work = (host: XlsxHost, bytes: Uint8Array) => Promise<string>;

const WORKFLOWS: readonly (readonly [string, Work])[] = [
  [
    'score and undo',
    async (host, bytes) => {
      const before = await cellsOf(host);
      const { plan, problems, record } = await scoreWorkbook(host, { ...REVIEW, checks: 'filling' });
      for (const { sheet, unread } of problems) messageForUnread('zh-CN', sheet, unread);
      const applied = await applyWrites(host, plan, record, AUTHOR);
      if (!saved(host, bytes, applied)) return 'not written';
      onlyThese(before, await cellsOf(host), plan.cells);
      const undone = await undoLast(host, AUTHOR);
      if (undone.status === 'nothing') return 'nothing to write';
      if (!saved(host, bytes, undone.outcome)) return 'not undone';
      onlyThese(before, await cellsOf(host), []);
      return 'done';
    },
  ],
  [
    'check',
    async (host, bytes) => {
      const { forms } = await scoreWorkbook(host, REVIEW);
      for (const { findings } of forms) for (const finding of findings) messageForFinding('zh-CN', finding);
      const before = await cellsOf(host);
      const kept = await keepReview(host, REVIEW, { sheet: await findingSentences(), columns: true }, AUTHOR);
      if (kept.status === 'noForm') return 'no form';
      if (!saved(host, bytes, kept.outcome)) return 'not written';
      onlyThese(before, await cellsOf(host), kept.outcome.status === 'applied' ? kept.outcome.cells : []);
      return 'done';
    },
  ],
  [
    'mark and clear',
    async (host, bytes) => {
      const before = await cellsOf(host);
      const { outcome } = await markWorkbook(host, REVIEW, await markWords(), AUTHOR);
      if (!saved(host, bytes, outcome)) return 'not written';
      const cleared = await clearAdditions(host, AUTHOR);
      if (cleared.status === 'nothing') return 'nothing to clear';
      if (!saved(host, bytes, cleared.outcome)) return 'not cleared';
      onlyThese(before, await cellsOf(host), []);
      return 'done';
    },
  ],
  [
    'sign and verify',
    async (host, bytes) => {
      const signed = await signOff(host, REVIEW, AUTHOR);
      if (signed.status === 'noForm') return 'no form';
      if (!saved(host, bytes, signed.outcome)) return 'not written';
      const { status } = await verifySignOff(open(host.save()));
      if (status !== 'unchanged') throw new Error(`signed just now, and found ${status}`);
      return 'done';
    },
  ],
  [
    'template',
    async (host) => {
      const options = { policyId: null, year: 2025, keepIndicators: true, ownPolicies: [] };
      const { template, entries } = await templateFromWorkbook(host, options, AUTHOR);
      const made = open(new WorkbookWriter(nodeCompression).write(templateWorkbook(template, entries)));
      const { forms } = await checkTemplate(made, { year: 2025, templateId: null }, []);
      return `${forms.length} recognised`;
    },
  ],
  [
    'returned form',
    async (host) => {
      const { forms } = await checkTemplate(host, { year: null, templateId: null }, []);
      return `${Math.min(forms.length, 1)} recognised`;
    },
  ],
  [
    'library and roster',
    async (host) => {
      await rosterFromWorkbook(host, []);
      await addWorkbookToLibrary({ sets: [] }, '信息化建设', host);
      return 'done';
    },
  ],
];

function open(bytes: Uint8Array): XlsxHost {
  return openXlsxHost(bytes, { compression: nodeCompression, fileName: 'fuzz.xlsx' });
}

/** Whether the plan was carried out; then the file is saved, and of its parts only those may differ that had to. */
function saved(host: XlsxHost, before: Uint8Array, outcome: ApplyOutcome): boolean {
  if (outcome.status === 'refused') {
    if (outcome.problem.code === 'unexpected') throw new HostError(outcome.problem);
    return false;
  }
  if (outcome.status !== 'applied') throw new Error(`read just now, and found ${outcome.status}`);
  const after = new Map(readZipDirectory(host.save()).map((entry) => [entry.name, entry]));
  for (const { name, crc, data } of readZipDirectory(before)) {
    if (WRITTEN_PARTS.test(name)) continue;
    const kept = after.get(name);
    if (kept?.crc !== crc || Buffer.compare(kept.data, data) !== 0) throw new Error(`${name} is not as it was`);
  }
  return true;
}

/**
 * What all cells hold but our record's, formulas without their values, by sheet and address. How it is shown is left
 * out: a cell with a style that is not there shows the style that is added next.
 */
async function cellsOf(host: XlsxHost): Promise<ReadonlyMap<string, object>> {
  const names = (await host.listSheets()).map(({ name }) => name).filter((name) => name !== RECORD_SHEET);
  const cells = new Map<string, object>();
  for (const sheet of await host.read(names)) {
    for (const cell of sheet.cells) {
      const { row, column, value, formula, error } = cell;
      const held = formula === undefined ? { value, error } : { formula };
      const isBlank = value === null && formula === undefined && error === undefined;
      if (!isBlank) cells.set(`${sheet.name}!${formatCell(row, column)}`, held);
    }
  }
  return cells;
}

/** Throws when a cell that was there is not as before, those written aside. */
function onlyThese(
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
  writes: readonly CellWrite[],
) {
  const written = new Set(writes.map(({ sheet, cell }) => `${sheet}!${cell}`));
  for (const [place, cell] of before) {
    if (!written.has(place)) deepStrictEqual([place, after.get(place)], [place, cell]);
  }
}
