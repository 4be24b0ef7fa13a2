import type { Browser, Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { openStep, seal, sitDown } from './support/screen.js';
import { Story } from './support/story.js';

const SHOP = '和平区公示小馆';
const REASON = '处罚决定经行政复议被依法变更，原公示信息撤回。';

/** Anybody's browser: not signed in, without JavaScript. */
async function passerBy(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', locale: 'zh-CN' });
  return context.newPage();
}

async function find(page: Page): Promise<void> {
  await page.goto('/portal/');
  await page.getByLabel('文号、当事人、地点或内容').fill(SHOP);
  await page.getByRole('button', { name: '查询' }).click();
}

test('three persons publish a decision; anybody reads it without JavaScript, and later why it was withdrawn', async ({
  page,
  browser,
  baseURL,
  office,
}) => {
  const story = await new Story(office, { shop: SHOP, start: 22 }).served();
  const number = (await story.view()).file.dossier.decision?.number ?? '';
  const street = await passerBy(browser, baseURL);
  await find(street);
  await expect(street.getByText('没有符合条件的决定')).toBeVisible();

  const acts = [
    { who: 'clerk01', title: '拟制公示信息' },
    { who: 'unithead01', title: '公示审查通过' },
    { who: 'publisher01', title: '公示' },
  ];
  for (const { who, title } of acts) {
    await test.step(`${title} · ${who}`, async () => {
      await sitDown(page, who, `/cases/${story.id}`);
      const form = await openStep(page, title);
      for (const tick of await form.getByRole('checkbox', { name: /^已审查/ }).all()) await tick.check();
      await form.getByLabel('行为日期').fill(story.day(18));
      await seal(page, form, title);
    });
  }

  await test.step('anybody finds and reads it', async () => {
    await find(street);
    await street.getByRole('link', { name: number }).click();
    await expect(street.getByRole('heading', { level: 1 })).toHaveText(number);
    await expect(street.getByText(SHOP)).toBeVisible();
    await expect(street.getByText('已公开').first()).toBeVisible();
    await expect(street.getByText('赵明远')).toHaveCount(0);
    expect(await street.context().cookies()).toEqual([]);
  });

  await test.step('withdrawn with its reason in public', async () => {
    await sitDown(page, 'publisher01', `/cases/${story.id}`);
    const form = await openStep(page, '撤回公示信息');
    await form.getByText('决定被依法变更').click();
    await form.getByLabel('公开说明的理由').fill(REASON);
    await form.getByLabel('行为日期').fill(story.day(19));
    await seal(page, form, '撤回公示信息');
    await street.reload();
    await expect(street.getByText(REASON)).toBeVisible();
    await expect(street.getByText(SHOP)).toHaveCount(0);
  });
  await street.context().close();
});
