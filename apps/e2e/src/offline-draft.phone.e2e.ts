import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { fillInspection } from './support/inspecting.js';
import { pictureFiles } from './support/pictures.js';
import { pick, signIn } from './support/screen.js';

const PLACE = '津和小街地下通道北口';
const ADVICE = '讲解规定，当事人当场离开。';

/** What the device itself holds, asked of the browser's own store. */
const keptOnDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(wish: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        wish.onsuccess = () => resolve(wish.result);
        wish.onerror = () => reject(new Error('IndexedDB'));
      });
    const store = (await done(indexedDB.open('anjuan-drafts'))).transaction('draft').objectStore('draft');
    return JSON.stringify(await done(store.getAll()));
  });

test('an inspection typed without a network survives a reload and is sent once', async ({ page, context, office }) => {
  await signIn(page, 'officer01');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto('/inspect');
  await expect(page.getByRole('heading', { name: '登记检查' })).toBeVisible();
  // The people of the office have come; from here on the device knows them.
  await expect(page.getByRole('group', { name: '检查人员' }).getByText('王建国')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('没有网络。写下的内容保存在本机')).toBeVisible();
  await fillInspection(page, { place: PLACE, finding: '通道口一处流动摊位，占用通道约一平方米，当场离开。' });
  await page.getByLabel('拍照').setInputFiles(pictureFiles(2));
  await pick(page, '结果', '劝导');
  await page.getByLabel('劝导内容和当场改正情况').fill(ADVICE);
  await expect.poll(() => keptOnDevice(page)).toContain(ADVICE);

  await test.step('reloaded in the tunnel, it is still there', async () => {
    await page.goto('/today');
    await page.reload();
    const draft = page.getByRole('region', { name: '本机草稿' }).getByRole('link').filter({ hasText: PLACE });
    await expect(draft).toContainText('在本机');
    await draft.click();
    await expect(page.getByLabel('在哪里')).toHaveValue(PLACE);
    await expect(page.getByLabel('检查情况')).toHaveValue(/流动摊位/);
    await expect(page.getByRole('img', { name: '照片 2' })).toBeVisible();
  });

  await test.step('it waits for the network and then goes out by itself', async () => {
    await page.getByRole('button', { name: '完成并提交' }).click();
    await expect(page).toHaveURL(/\/today$/);
    const draft = page.getByRole('region', { name: '本机草稿' }).getByRole('link').filter({ hasText: PLACE });
    await expect(draft).toContainText('等待网络');
    await context.setOffline(false);
    await expect(draft).toContainText('已入链');
    await page.reload();
    await expect(draft).toContainText('已入链');
  });

  const officer = await office.as('officer01');
  const { total, items } = await officer.cases(PLACE);
  expect(total).toBe(1);
  const { file } = await officer.view(items[0]?.id ?? '');
  expect(file.acts.map((act) => act.step)).toEqual(['log-inspection', 'advise']);
});
