import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { sitDown } from './support/screen.js';
import { Story } from './support/story.js';

const FOLDER = join(import.meta.dirname, '../../../docs/screens');

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}

test('pictures of the main screens for the README', async ({ page, office }) => {
  const desk = { width: 1280, height: 800 };
  const decided = [
    { shop: '和平区福满早点铺', start: 26, yuan: 800 },
    { shop: '和平区鲜果源水果店', start: 24, yuan: 1200 },
    { shop: '和平区老街面馆', start: 22, yuan: 1500 },
  ];
  for (const plot of decided) await (await new Story(office, plot).served()).publishedAndPaid();
  const review = await new Story(office, { shop: '和平区津味小馆', start: 30, yuan: 2000, social: true }).inReview();
  const reviewer = await office.as('reviewer01');
  await reviewer.act(review.id, 'return-for-investigation', {
    items: ['subject', 'procedure', 'facts', 'law', 'authority', 'papers', 'crime', 'other'].map((item) => ({
      item,
      verdict: item === 'facts' ? 'no' : 'yes',
      ...(item === 'facts' ? { note: '没有查明占用时间。' } : {}),
    })),
    reasons: '占用时间没有查明，请补充调查。',
  });
  await review.investigatedAgain('补充调查查明占用时间为每日十七时至二十一时。', review.today);

  await page.setViewportSize({ width: 360, height: 780 });
  await sitDown(page, 'officer01', '/today');
  await picture(page, 'officer-today');
  await page.setViewportSize(desk);
  await sitDown(page, 'reviewer01', `/cases/${review.id}/review`);
  await picture(page, 'review');
  await sitDown(page, 'evaluator01', '/cases');
  await picture(page, 'supervisor-cases');
  await page.goto('/portal/');
  await picture(page, 'portal');
});
