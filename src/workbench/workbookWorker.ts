import type { WorkbookHost } from '../host/workbookHost';
import { openXlsxHost } from '../host/xlsx/xlsxHost';
import { webCompression } from '../host/xlsx/web/webCompression';
import type { FileWorkflows } from '../taskpane/paneWorkflows';
import type { TemplateWorkflows } from '../taskpane/templates/templateWorkflows';
import { templatesOn } from '../taskpane/templates/templatesOn';
import { workflowsOn } from '../taskpane/workflowsOn';
import { problemOf } from '../workflows/problemOf';
import { OpenedFile } from './openedFile';
import { answerCalls, type MessageEnd } from './workerCalls';
import type { WorkbookMethods } from './workbookMethods';

/*
 * The worker in which a workbook is open: reading, scoring and writing run here, so that the page
 * answers at once whatever the workbook's size.
 */

const author = { name: '', now: () => new Date() };

let opened: OpenedFile | null = null;
let fileName = '';

function file(): OpenedFile {
  if (!opened) throw new Error('no workbook is open');
  return opened;
}

/** Whatever workbook is open when it is called. */
const host: WorkbookHost = {
  listSheets: () => file().host.listSheets(),
  read: (sheets) => file().host.read(sheets),
  readFills: (cells) => file().host.readFills(cells),
  compare: (plan) => file().host.compare(plan),
  apply: (plan) => file().host.apply(plan),
  select: (sheet, cell) => file().host.select(sheet, cell),
  watch: (listener) => file().host.watch(listener),
};
const workflows: FileWorkflows = workflowsOn(host, author);
const templates: TemplateWorkflows = templatesOn(host, author);

const methods: WorkbookMethods = {
  async open(bytes, name) {
    fileName = name;
    const opening = openXlsxHost(new Uint8Array(bytes), { fileName: name, compression: webCompression });
    const candidate = new OpenedFile(opening);
    const sheets = await opening.listSheets();
    const visible = sheets.filter(({ visibility }) => visibility === 'visible');
    const front = visible.find(({ active }) => active) ?? visible[0];
    // Parts are read when they are asked for: what is damaged in the sheet to be shown has to come out here.
    if (front) await candidate.view(front.name);
    opened = candidate;
    return { sheets, warnings: opening.warnings };
  },
  show: (sheet) => file().host.select(sheet, 'A1'),
  listSheets: () => file().host.listSheets(),
  frame: async (sheet) => (await file().view(sheet)).frame,
  block: async (sheet, index) => (await file().view(sheet)).block(index),
  type: (sheet, cell, typed) => file().type(sheet, cell, typed),
  ...workflows,
  ...templates,
  async apply(outcome) {
    const applied = await workflows.apply(outcome);
    file().changed();
    return applied;
  },
  async fix(findings) {
    const applied = await workflows.fix(findings);
    file().changed();
    return applied;
  },
  async keepReview(parts, by, options) {
    const kept = await workflows.keepReview(parts, by, options);
    file().changed();
    return kept;
  },
  async undo() {
    const undone = await workflows.undo();
    file().changed();
    return undone;
  },
  async insertTemplate(request) {
    const inserted = await templates.insertTemplate(request);
    file().changed();
    return inserted;
  },
  async applyTemplatePlan(plan, record) {
    const applied = await templates.applyTemplatePlan(plan, record);
    file().changed();
    return applied;
  },
  async mark(options) {
    const marked = await workflows.mark(options);
    file().changed();
    return marked;
  },
  async clear() {
    const cleared = await workflows.clear();
    file().changed();
    return cleared;
  },
  // A copy: the page is given the buffer, and the host goes on with its own.
  save: async () => file().host.save().slice().buffer,
};

answerCalls(self as MessageEnd, methods, (fault) => problemOf(fault, fileName));
