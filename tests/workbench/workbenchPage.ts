import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launchBrowser';
import { serveFolder, type ServedFolder } from '../browser/serveFolder';

const BUILT = resolve(__dirname, '../../dist/workbench');

/** The built browser page, served, and a browser to look at it. */
export class WorkbenchSite {
  private constructor(
    private readonly served: ServedFolder,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<WorkbenchSite> {
    if (!existsSync(resolve(BUILT, 'index.html'))) throw new Error('The page is not built: run npm run build first.');
    return new WorkbenchSite(await serveFolder(BUILT), await launchBrowser());
  }

  /** Opens the page and waits until the sample stands in it. */
  async open(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1360, height: 860 },
      acceptDownloads: true,
      ...options,
    });
    const page = await context.newPage();
    const workbench = new WorkbenchPage(page);
    await page.goto(this.served.address);
    await workbench.cell('A1').waitFor();
    return workbench;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.served.close();
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
    await this.page.waitForFunction(
      ([cell, shown]) => document.querySelector(`[data-cell="${cell}"]`)?.textContent === shown,
      [address, text] as const,
    );
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
