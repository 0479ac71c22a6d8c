import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { BrowserOfFile } from '../browser/browserOfFile';
import { serveFolder, type ServedFolder } from '../browser/serveFolder';
import { settled } from '../browser/settled';
import { eventually } from '../eventually';

const BUILT = resolve(__dirname, '../../dist/workbench');

/** The built browser page, served, and a browser to look at it. */
export class WorkbenchSite {
  private readonly browser = new BrowserOfFile();
  private served: ServedFolder | null = null;

  /** To be called while a test file declares its tests. */
  constructor() {
    beforeAll(async () => {
      if (!existsSync(resolve(BUILT, 'index.html'))) throw new Error('The page is not built: run npm run build first.');
      this.served = await serveFolder(BUILT);
    });
    afterAll(() => this.served?.close());
  }

  /** Opens the page for the test that asks for it, and waits until the sample stands in it. */
  async open(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const page = await this.browser.newPage({
      locale: 'zh-CN',
      viewport: { width: 1360, height: 860 },
      acceptDownloads: true,
      ...options,
    });
    const workbench = new WorkbenchPage(page);
    await page.goto(this.served!.address);
    await workbench.cell('A1').waitFor();
    return workbench;
  }
}

/** The page as a person uses it. */
export class WorkbenchPage {
  /** Addresses of everything the page asked for. */
  readonly requests: string[] = [];
  /** What the browser complained about: errors, refused loads, breaches of the content policy. */
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`).first();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The pane's large total, as one text. */
  total(): Locator {
    return this.page.getByRole('region', { name: /^(总分|Total)$/ }).getByRole('heading');
  }

  async score(): Promise<void> {
    await this.button('评分').click();
    await this.total().waitFor();
  }

  async write(): Promise<void> {
    await this.button('写入').click();
    await this.page.getByText('已写入').first().waitFor();
  }

  /** Types into a cell, as a person does: select, type over, Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    if (text === '') await this.page.keyboard.press('Delete');
    else {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
    }
    await this.shows(address, text);
  }

  /** Waits until a cell shows a text: the sheet is drawn a little after the pane has told. */
  async shows(address: string, text: string): Promise<void> {
    await eventually(async () => expect(await this.cell(address).textContent()).toBe(text));
  }

  /** Waits until a cell is the chosen one. */
  async isChosen(address: string): Promise<void> {
    await this.page.locator(`[data-cell="${address}"][aria-selected=true]`).first().waitFor();
  }

  /** Waits until the pane has done what it was asked to and nothing in the page changes or moves any more. */
  async settled(): Promise<void> {
    await this.page
      .locator('main button[aria-disabled=true]', { hasText: /^(评分|Score)$/ })
      .waitFor({ state: 'detached' });
    await this.page.getByRole('progressbar').waitFor({ state: 'detached' });
    await settled(this.page);
  }

  /** Offers a file to the page's file field. */
  async choose(name: string, content: Buffer): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  }

  /** Drops a file onto the page. */
  async drop(name: string, content: Buffer): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], fileName));
        return transfer;
      },
      [name, content.toString('base64')] as const,
    );
    for (const type of ['dragover', 'drop']) {
      await this.page.dispatchEvent('body', type, { dataTransfer: data });
    }
  }

  async save(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button('保存').click()]);
    return download;
  }
}
