import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Nothing a browser does by itself may reach the network or the next test. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser, to be closed by who asked for it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS, headless: true });
}
