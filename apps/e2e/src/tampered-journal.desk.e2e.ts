import { expect, test } from './support/journey.js';
import { checkChain, sitDown } from './support/screen.js';
import { Story } from './support/story.js';
import { tamper } from './support/tamper.js';

test('one character changed in the database: the case page says which entry is broken', async ({ page, office }) => {
  const story = await new Story(office, { shop: '和平区断链小馆', start: 20 }).filed();
  await sitDown(page, 'unithead01', `/cases/${story.id}`);
  await expect(await checkChain(page)).toContainText('记录链完整，5 条全部重新计算一致');

  await tamper(story.id, 3);
  await page.reload();
  await expect(await checkChain(page)).toContainText('第 3 条断开：');
  const rows = page.getByRole('list').filter({ hasText: '#5' }).last().getByRole('listitem');
  await expect(rows.filter({ hasText: '#2' }).getByLabel('已入链')).toBeVisible();
  await expect(rows.filter({ hasText: '#3' }).getByLabel('断链之后')).toBeVisible();
  await expect(rows.filter({ hasText: '#5' }).getByLabel('断链之后')).toBeVisible();
});
