import { readFileSync } from 'node:fs';
import { expect, test } from './support/journey.js';
import { sitDown } from './support/screen.js';
import { Story } from './support/story.js';

const VERIFIER = new URL('../../verify/index.html', import.meta.url);

test('a supervisor checks a case, takes its file away, and a page without our server finds it whole', async ({
  page,
  office,
}) => {
  const story = await new Story(office, { shop: '和平区核验小馆', start: 20 }).verified();
  await sitDown(page, 'evaluator01', '/integrity');
  await expect(page.getByRole('heading', { name: '完整性核验' })).toBeVisible();
  await expect(page.getByText('尚无见证人签名')).toBeVisible();

  await page.getByRole('searchbox', { name: '案号、标识或者案由' }).fill(story.id);
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page.getByText('记录完整，与案件现状一致')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出（不含个人信息）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${story.id}.zip`);
  const file = await download.path();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');

  await page.context().setOffline(true);
  await page.goto(VERIFIER.href);
  await page
    .locator('#file')
    .setInputFiles({ name: 'case.zip', mimeType: 'application/zip', buffer: readFileSync(file) });
  await expect(page.locator('#result')).toContainText('条记录完整、连续、未被改动');
  await expect(page.locator('#result')).toContainText('存证公钥');

  const forged = readFileSync(file);
  const at = forged.indexOf('journal.json') + 400;
  forged[at] = (forged[at] ?? 0) ^ 1;
  await page.locator('#file').setInputFiles({ name: 'case.zip', mimeType: 'application/zip', buffer: forged });
  await expect(page.locator('#result')).toContainText('✗');
});
