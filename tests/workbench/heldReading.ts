import type { Page } from 'playwright-core';

/** Asked for by whoever begins to read a workbook; no such file exists. */
const GATE = '/held';

/** Whichever thread decodes the first text of a workbook stops there, as in one long computation, until it is let go. */
const STOP_AT_FIRST_TEXT = `
if (!globalThis.stopsAtFirstText) {
  globalThis.stopsAtFirstText = true;
  const { decode } = TextDecoder.prototype;
  TextDecoder.prototype.decode = function (...given) {
    TextDecoder.prototype.decode = decode;
    const request = new XMLHttpRequest();
    request.open('GET', '${GATE}', false);
    request.send();
    return decode.apply(this, given);
  };
}
`;

/** The reading of the next workbook, which goes no further than the test lets it. */
export interface HeldReading {
  /** Resolves once the reading has begun and stands still. */
  readonly begun: Promise<void>;
  readonly goOn: () => void;
}

/** Holds up the reading of the next workbook on whatever thread it is done: the page's own or a worker's. */
export async function holdNextReading(page: Page): Promise<HeldReading> {
  let begin: () => void = () => undefined;
  let goOn: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const released = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(`**${GATE}`, async (route) => {
    begin();
    await released;
    await route.fulfill({ body: '' });
  });
  // A worker's script is fetched when the worker starts; in the page itself the first text is still to come.
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: STOP_AT_FIRST_TEXT + (await response.text()) });
  });
  await page.evaluate(STOP_AT_FIRST_TEXT);
  return { begun, goOn };
}
