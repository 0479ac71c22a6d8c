import { chromium, type Browser } from 'playwright-core';
import '../repeatWhenFailed';
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

/** Milliseconds a browser may take to start on a machine busy with other things, and a page to do what is waited for. */
const LONGEST_START = 90_000;
export const PATIENCE = 60_000;

/** A headless browser, to be closed by who asked for it. One that does not come up is started once more. */
export async function launchBrowser(): Promise<Browser> {
  const options = { executablePath: findBrowser(), args: FLAGS, headless: true, timeout: LONGEST_START };
  return chromium.launch(options).catch(() => chromium.launch(options));
}
