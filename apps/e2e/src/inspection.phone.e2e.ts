import { expect, test } from './support/journey.js';
import { fillInspection } from './support/inspecting.js';
import { pictureFiles } from './support/pictures.js';
import { pick, presentStage, signIn } from './support/screen.js';
import { daysAgo } from './support/days.js';

const PLACE = '津和小街101号门前';

test('an officer logs an inspection with photos and orders a correction', async ({ page }) => {
  await signIn(page, 'officer01');
  await expect(page).toHaveURL(/\/today$/);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^检查/ }).click();

  await fillInspection(page, { place: PLACE, finding: '店外堆放纸箱占用人行道约两平方米。' });
  await page.getByLabel('拍照').setInputFiles(pictureFiles(2));
  await expect(page.getByRole('img', { name: '照片 2' })).toBeVisible();
  await pick(page, '结果', '责令改正');
  await page.getByLabel('责令改正内容').fill('当日清除门前纸箱。');
  await page.getByLabel('改正期限').fill(daysAgo(-1));
  await page.getByLabel('按规定着装、佩戴标识').uncheck();
  await page.getByLabel(/未着装的应当说明/).fill('临时增援，制服未到。');
  await page.getByRole('button', { name: '完成并提交' }).click();

  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('擅自占用城市道路经营');
  await expect(page.getByText('检查中责令改正').filter({ visible: true }).first()).toBeVisible();
  await expect(presentStage(page)).toBeAttached();
  await page.getByRole('tab', { name: '时间线' }).click();
  await page.getByRole('button', { name: /登记现场检查/ }).click();
  await expect(page.getByText('临时增援，制服未到。')).toBeVisible();
  const here = new URL(page.url()).pathname;

  await test.step('it stands in the day and among the cases', async () => {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '今日' }).click();
    const mine = page.getByRole('region', { name: '我的案件' });
    await expect(mine.locator(`a[href="${here}"]`)).toContainText(PLACE);
    await expect(page.getByRole('region', { name: '本机草稿' })).toContainText('已入链');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '案件' }).click();
    await page.getByRole('searchbox', { name: /搜索案号/ }).fill(PLACE);
    await expect(page.getByRole('status').getByText('共 1 件')).toBeVisible();
    await expect(page.locator(`a[href="${here}"]`)).toBeVisible();
  });
});
