/*
 * Draws the icons in every size the manifest names from the drawings beside this file, in a browser:
 *   CHROMIUM_PATH=/usr/bin/chromium node assets/makeIcons.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWINGS = { icon: [...SIZES, 128], score: SIZES, review: SIZES, undo: SIZES, template: SIZES, pane: SIZES };

const folder = new URL('./', import.meta.url);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
try {
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    const drawing = await readFile(new URL(`drawings/${name}.svg`, folder), 'base64');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      await writeFile(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
