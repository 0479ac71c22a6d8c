import { createRoot } from 'react-dom/client';
import { AppearanceProvider } from './AppearanceProvider';
import { loadCatalogue } from '../locales/catalogues';
import { author, excelEngine } from './excelEngine';
import { firstLocale, LanguageProvider } from './language';
import { Pane } from './Pane';
import type { PaneWorkflows } from './paneWorkflows';
import { templatesLater } from './templates/templatesLater';
import type { PaneHost } from './usePane';

/** Excel on the web, Microsoft 365, Mac, and from 2021 on; older ones cannot say where cells are merged. */
const FLOOR = '1.13';

async function showPane(): Promise<void> {
  const first = firstLocale(Office.context.displayLanguage);
  const words = loadCatalogue(first);
  const engine = excelEngine();
  const host: PaneHost = {
    select: async (sheet, cell) => (await engine).host.select(sheet, cell),
    watch: async (listener) => (await engine).host.watch(listener),
  };
  const workflows: PaneWorkflows = {
    score: async (options) => (await engine).workflows.score(options),
    apply: async (outcome) => (await engine).workflows.apply(outcome),
    fix: async (findings) => (await engine).workflows.fix(findings),
    keepReview: async (parts, by, options) => (await engine).workflows.keepReview(parts, by, options),
    sign: async (by, options) => (await engine).workflows.sign(by, options),
    comment: async (options, sentences) => (await engine).workflows.comment!(options, sentences),
    rules: async () => (await engine).workflows.rules(),
    undo: async () => (await engine).workflows.undo(),
    mark: async (options) => (await engine).workflows.mark(options),
    clear: async () => (await engine).workflows.clear(),
    keep: async (choice, options) => (await engine).workflows.keep(choice, options),
    policies: async (record) => (await engine).workflows.policies(record),
    sayings: async (id, year, record) => (await engine).workflows.sayings(id, year, record),
    compare: async (ids) => (await engine).workflows.compare(ids),
    startDraft: async (source, year, record) => (await engine).workflows.startDraft(source, year, record),
    changeDraft: async (file, change, year, record) => (await engine).workflows.changeDraft(file, change, year, record),
  };
  const templates = templatesLater(async () => {
    const { templatesOn } = await import(/* webpackChunkName: "templates" */ './templates/templatesOn');
    return templatesOn((await engine).host, author);
  });
  await words;
  createRoot(element('pane')).render(
    <LanguageProvider first={first}>
      <AppearanceProvider hostIsDark={Office.context.officeTheme?.isDarkTheme}>
        <Pane host={host} workflows={workflows} templates={templates} />
      </AppearanceProvider>
    </LanguageProvider>,
  );
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

void Office.onReady(({ host }) => {
  const isExcel = host === Office.HostType.Excel;
  if (isExcel && Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) void showPane();
  else element('too-old').hidden = false;
});
