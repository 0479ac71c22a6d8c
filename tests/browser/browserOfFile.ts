import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, PATIENCE } from './launchBrowser';

/**
 * The browser of a test file. It starts with the first page and again should it have gone down; each page has a session of
 * its own, which ends with the test that opened it.
 */
export class BrowserOfFile {
  private browser: Browser | null = null;

  /** To be called while a test file declares its tests. */
  constructor() {
    afterEach(() => this.closePages());
    afterAll(() => this.browser?.close());
  }

  async newPage(options: BrowserContextOptions): Promise<Page> {
    if (!this.browser?.isConnected()) this.browser = await launchBrowser();
    const context = await this.browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  private async closePages(): Promise<void> {
    if (this.browser?.isConnected()) await Promise.all(this.browser.contexts().map((context) => context.close()));
  }
}
