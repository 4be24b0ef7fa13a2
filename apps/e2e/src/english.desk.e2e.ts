import { expect, test } from './support/journey.js';
import { signIn, sitDown } from './support/screen.js';
import { Story } from './support/story.js';
import { HeardData } from './support/words.js';

/** What stands in Chinese on purpose: the way back to it, and the product's own name. */
const ON_PURPOSE = ['中文', '案卷', '切换语言'];

test('in English no word of the product stays Chinese', async ({ page, office }) => {
  const story = await new Story(office, { shop: '和平区英文小馆', start: 30, social: true }).inReview();
  const heard = new HeardData();
  heard.listenTo(page);
  await signIn(page, 'officer01');
  // While the page is Chinese its words are found; otherwise finding none would mean nothing.
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
  expect(await heard.foreignWords(page)).toEqual(expect.arrayContaining(['今日', '待办', '我的案件', '主导航']));
  await page.getByRole('button', { name: /Switch language/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

  const visits = [
    ['officer01', '/today'],
    ['officer01', '/inspect'],
    ['officer01', '/on-the-spot'],
    ['officer01', '/cases'],
    ['officer01', `/cases/${story.id}`],
    ['officer01', '/procedure'],
    ['reviewer01', '/review'],
    ['reviewer01', `/cases/${story.id}/review`],
    ['evaluator01', '/dashboard'],
    ['officer01', '/account'],
    ['secadmin01', '/accounts'],
    ['sysadmin01', '/people'],
    ['sysadmin01', '/settings'],
    ['secadmin01', '/proposals'],
    ['evaluator01', `/cases/${story.id}/read`],
  ] as const;
  for (const [who, path] of visits) {
    await test.step(path, async () => {
      await sitDown(page, who, path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await page.waitForLoadState('networkidle');
      const left = (await heard.foreignWords(page)).filter((word) => !ON_PURPOSE.includes(word));
      expect.soft(left, path).toEqual([]);
    });
  }
});
