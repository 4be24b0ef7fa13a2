import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { answerAll, giveOpinion } from './support/reviewing.js';
import { signIn, sitDown } from './support/screen.js';
import { Story } from './support/story.js';

const SHOP = '和平区复核小馆';
const ADDED = '补充调查查明占用时间为每日十七时至二十一时。';

async function openFromQueue(page: Page): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: SHOP }).getByRole('link').click();
  await expect(page.getByRole('region', { name: '审核材料' })).toBeVisible();
}

test('a draft is sent back for more investigation; the new draft shows its changes and is approved', async ({
  page,
  office,
}) => {
  const story = await new Story(office, { shop: SHOP, start: 45, social: true }).inReview();
  await signIn(page, 'reviewer01');
  await expect(page).toHaveURL('/review');

  await test.step('returned for more investigation, with the item that failed', async () => {
    await openFromQueue(page);
    await expect(page.getByText(/2 名执法人员的证件在 \d+ 次行为当日均有效/)).toBeVisible();
    await answerAll(page, { 3: '没有查明占用道路的时间段。' });
    await giveOpinion(page, '补充调查', '占用时间没有查明，请补充调查。');
    await expect(page).toHaveURL('/review');
    await expect(page.getByRole('listitem').filter({ hasText: SHOP })).toHaveCount(0);
    expect((await story.view()).systems.review.state).toBe('returned');
  });

  await story.investigatedAgain(ADDED, story.today);

  await test.step('while it is read, the file moves on: the change has to be seen first', async () => {
    await sitDown(page, 'reviewer01', '/review');
    await openFromQueue(page);
    const paper = page.getByRole('region', { name: '审核材料' });
    await expect(paper).toContainText('与草案 1 相比');
    await expect(paper.getByRole('insertion').filter({ hasText: ADDED.slice(0, 6) })).toBeVisible();
    await answerAll(page);
    await story.recordingAdded(story.today);
    await giveOpinion(page, '同意', '补充后事实清楚，证据充分，同意。');
    await expect(page.getByText('您阅读期间案件有了变化')).toBeVisible();
    await page.getByRole('button', { name: '我已看过变化' }).click();
    await page.getByRole('button', { name: '提交审核意见' }).click();
    await expect(page).toHaveURL('/review');
  });

  const { systems, file } = await story.view();
  expect(systems.review).toMatchObject({ state: 'approved', draft: 2 });
  expect(file.stage).toBe('reviewed');
  await page.goto(`/cases/${story.id}`);
  await expect(page.getByText('审核同意（草案 2）')).toBeVisible();
});
