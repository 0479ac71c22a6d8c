import type * as Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { WorkbenchSite, type WorkbenchPage } from './workbenchPage';

const site = new WorkbenchSite();

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core found, and whether the page changed or moved while it looked. */
interface Look {
  readonly breaches: readonly string[];
  readonly disturbed: boolean;
}

/** Looks at most, in a page that comes to rest and then moves again each time. */
const MOST_LOOKS = 20;

/**
 * Breaches of WCAG 2.2 A and AA, and of good practice, as axe-core finds them in a page at rest: rule and elements. A colour
 * on its way from one state to the next is no state: what was found while anything moved is found again.
 */
async function breaches(workbench: WorkbenchPage): Promise<readonly string[]> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    await workbench.settled();
    const { breaches: found, disturbed } = await lookAt(workbench.page);
    if (!disturbed) return found;
  }
  throw new Error('the page never came to rest');
}

async function lookAt(page: Page): Promise<Look> {
  // The page's own policy forbids script from elsewhere; the tester goes past it as a browser extension does.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    let disturbed = false;
    const disturb = (): void => void (disturbed = true);
    const observer = new MutationObserver(disturb);
    const motions = ['transitionrun', 'animationstart'] as const;
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const motion of motions) document.addEventListener(motion, disturb);
    const axe = (window as unknown as { axe: typeof Axe }).axe;
    const { violations } = await axe.run(document);
    if (observer.takeRecords().length > 0) disturb();
    observer.disconnect();
    for (const motion of motions) document.removeEventListener(motion, disturb);
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any.map(({ message }) => message).join()}`),
    );
    return { breaches: told, disturbed };
  });
}

async function throughAllViews(workbench: WorkbenchPage): Promise<readonly string[]> {
  const found: string[] = [...(await breaches(workbench))];
  await workbench.type('I19', '7');
  await workbench.score();
  await workbench.page.getByRole('button', { name: '查看明细' }).click();
  await workbench.page.getByRole('button', { name: '依据：群众诉求解决率' }).click();
  found.push(...(await breaches(workbench)));
  await workbench.page.getByRole('tab', { name: /^意见/ }).click();
  found.push(...(await breaches(workbench)));
  for (const view of ['办法', '读取']) {
    await workbench.page.getByRole('tab', { name: view }).click();
    await workbench.page.getByRole('tabpanel').getByRole('button').first().waitFor();
    found.push(...(await breaches(workbench)));
  }
  await workbench.write();
  found.push(...(await breaches(workbench)));
  return [...found, ...(await throughTemplates(workbench))];
}

async function throughTemplates(workbench: WorkbenchPage): Promise<readonly string[]> {
  const { page } = workbench;
  const found: string[] = [];
  await page.getByRole('button', { name: '模板' }).click();
  await page.getByLabel('项目类别（指标库）').selectOption('信息化建设');
  await page.getByText('建设系统（模块）数量').first().waitFor();
  found.push(...(await breaches(workbench)));
  await page.getByRole('tab', { name: '指标与分值' }).click();
  await page.getByLabel('项目类别（指标库）').selectOption('信息化建设');
  await page.getByRole('button', { name: '预览分值' }).click();
  await page.getByRole('heading', { name: /^将写入 \d+ 个单元格$/ }).waitFor();
  found.push(...(await breaches(workbench)));
  await page.getByRole('tab', { name: '收回核对' }).click();
  await page.getByRole('button', { name: '核对本工作簿' }).click();
  await page
    .getByText(/识别依据|没有认出/)
    .first()
    .waitFor();
  return [...found, ...(await breaches(workbench))];
}

test.each(['light', 'dark'] as const)('nothing in the page breaks WCAG 2.2 AA, in %s', async (colorScheme) => {
  expect(await throughAllViews(await site.open({ colorScheme }))).toEqual([]);
});

test('nor with the system’s contrast colours', async () => {
  expect(await throughAllViews(await site.open({ forcedColors: 'active' }))).toEqual([]);
});

test('open, edit, score and write, all by keyboard', async () => {
  const workbench = await site.open();
  const { keyboard } = workbench.page;
  const focused = (): Promise<string> =>
    workbench.page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  const tabTo = async (name: string): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      await keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };

  await tabTo('工作表 项目支出绩效自评表');
  await keyboard.press('Control+End');
  await keyboard.press('Control+Home');
  const active = (): Promise<string | null> =>
    workbench.page.locator('td[aria-selected=true]').getAttribute('data-cell');
  const moveTo = async (cell: string, key: string): Promise<void> => {
    for (let step = 0; step < 30 && (await active()) !== cell; step++) await keyboard.press(key);
    expect(await active()).toBe(cell);
  };
  await moveTo('A13', 'ArrowDown');
  await moveTo('I13', 'ArrowRight');
  await moveTo('I19', 'ArrowDown');
  await keyboard.press('F2');
  await keyboard.press('Escape');
  await workbench.shows('I19', '10');
  await keyboard.type('8');
  await keyboard.press('Enter');
  await workbench.page.locator('[data-cell=I19]', { hasText: /^8$/ }).waitFor();
  expect(await active()).toBe('I20');

  await tabTo('评分');
  await keyboard.press('Enter');
  await workbench.page.getByText('总分 94 · 优').waitFor();
  await tabTo('写入');
  await keyboard.press('Space');
  await workbench.page.getByText('已写入 9 个单元格。').waitFor();
});
