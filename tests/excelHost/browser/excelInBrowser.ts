import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Frame, FrameLocator, Page, Route } from 'playwright-core';
import type { ApiVersion } from '../protocol/apiVersion';
import { BrowserOfFile } from '../../browser/browserOfFile';
import { settled } from '../../browser/settled';
import type { CellAddress } from '../../../src/sheet/cellAddress';
import type { CellValue, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { OFFICE_JS_FOLDER } from '../transports/officeScripts';
import { WEB_HOST_ORIGIN } from '../transports/webConversation';
import { bundleForBrowser } from './bundleForBrowser';
import type { ExcelPageOptions } from './excelPage';

/** Another site than the host's, so that the add-in's frame is cross-origin as it is in Excel. */
const ADDIN_ORIGIN = 'https://addin.example';

/** Where the built page loads office.js from when it is built with defaults. */
const OFFICE_JS_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export interface ExcelInBrowserOptions {
  readonly sheets: readonly SheetSnapshot[];
  /** Folder that holds the add-in's built page. */
  readonly addinFolder: string;
  readonly apiVersion?: ApiVersion;
  readonly sharedRuntime?: boolean;
  readonly language?: string;
}

/**
 * The emulated Excel on the web in a real browser: its page on one site, the built add-in in a
 * sandboxed frame on another, and posted messages between them. Nothing leaves the browser; every
 * address is answered from files.
 */
export class ExcelInBrowser {
  private readonly browser = new BrowserOfFile();
  private script = '';

  /** To be called while a test file declares its tests. */
  constructor() {
    beforeAll(async () => {
      this.script = await bundleForBrowser(join(__dirname, 'excelPage.ts'));
    });
  }

  /** Opens a workbook with the add-in's pane beside it. */
  async open({ addinFolder, language = 'zh-CN', ...options }: ExcelInBrowserOptions): Promise<ExcelWindow> {
    if (!existsSync(join(addinFolder, 'taskpane.html'))) {
      throw new Error('The pane is not built: run npm run build first.');
    }
    const page = await this.browser.newPage({ locale: language, viewport: { width: 1366, height: 768 } });
    const opened = new ExcelWindow(page);
    await page.context().route('**/*', (route) => this.answer(route, addinFolder, opened.missing));
    await page.goto(`${WEB_HOST_ORIGIN}/excelPage.html`);
    const pageOptions: ExcelPageOptions = { ...options, language, addin: `${ADDIN_ORIGIN}/taskpane.html` };
    await page.evaluate((given) => window.excelPage.open(given), pageOptions);
    return opened;
  }

  private async answer(route: Route, addinFolder: string, missing: string[]): Promise<void> {
    const address = route.request().url();
    const { origin, pathname } = new URL(address);
    if (origin === WEB_HOST_ORIGIN && pathname === '/excelPage.js') {
      return route.fulfill({ contentType: TYPES['.js']!, body: this.script });
    }
    const file = fileFor(origin, pathname, address, addinFolder);
    if (file && existsSync(file)) {
      return route.fulfill({
        contentType: TYPES[extname(file)] ?? 'application/octet-stream',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: readFileSync(file),
      });
    }
    missing.push(address);
    return route.fulfill({ status: 404 });
  }
}

function fileFor(origin: string, pathname: string, address: string, addinFolder: string): string | null {
  if (origin === WEB_HOST_ORIGIN && pathname === '/excelPage.html') return join(__dirname, 'excelPage.html');
  if (address.startsWith(OFFICE_JS_ADDRESS)) {
    const path = address.slice(OFFICE_JS_ADDRESS.length).toLowerCase();
    return join(OFFICE_JS_FOLDER, normalize(path));
  }
  return origin === ADDIN_ORIGIN ? join(addinFolder, normalize(decodeURIComponent(pathname))) : null;
}

/** A window of the emulated Excel as a person and a test use it. */
export class ExcelWindow {
  /** Addresses the page asked for in vain. */
  readonly missing: string[] = [];
  /** What the browser complained about: errors, refused loads, breaches of the content policy. */
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** The page of the add-in, in which its own names can be looked up. */
  get addin(): Frame {
    const frame = this.page.frames().find((each) => each.url().startsWith(ADDIN_ORIGIN));
    if (!frame) throw new Error('the add-in is not there yet');
    return frame;
  }

  /** Waits until the pane is at rest and asks nothing more of the workbook. */
  async settled(): Promise<void> {
    let seen: number;
    do {
      seen = await this.syncs();
      await settled(this.addin);
      await settled(this.page);
    } while (seen !== (await this.syncs()) || (await this.unanswered()) > 0);
  }

  private unanswered(): Promise<number> {
    return this.page.evaluate(() => window.excelPage.unanswered());
  }

  snapshots(): Promise<SheetSnapshot[]> {
    return this.page.evaluate(() => window.excelPage.snapshots());
  }

  gaps(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.excelPage.gaps());
  }

  syncs(): Promise<number> {
    return this.page.evaluate(() => window.excelPage.syncs());
  }

  fills(sheet: string, cells: readonly CellAddress[]): Promise<readonly (string | null)[]> {
    return this.page.evaluate(([...given]) => window.excelPage.fills(...given), [sheet, cells] as const);
  }

  /** Presses a button of the ribbon once the add-in listens; resolves when its command is over. */
  async press(functionName: string): Promise<void> {
    await this.pane.getByRole('button').first().waitFor();
    await this.page.evaluate((name) => window.excelPage.pressButton(name), functionName);
  }

  selection(): Promise<string | null> {
    return this.page.evaluate(() => window.excelPage.selection());
  }

  editByUser(sheet: string, cell: CellAddress, value: CellValue): Promise<void> {
    return this.page.evaluate(([...given]) => window.excelPage.editByUser(...given), [sheet, cell, value] as const);
  }
}
