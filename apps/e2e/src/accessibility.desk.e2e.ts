import type { Page } from '@playwright/test';
import { graveFindings } from './support/axe.js';
import { expect, test } from './support/journey.js';
import { sitDown } from './support/screen.js';
import { Story } from './support/story.js';

async function judge(page: Page, path: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.skeleton')).toHaveCount(0);
  expect.soft(await graveFindings(page), path).toEqual([]);
}

test('axe finds nothing grave on the pages of the staff, light or dark', async ({ page, office }) => {
  // Thirty-two looks at large pages take their time on a busy machine.
  test.setTimeout(330_000);
  const story = await new Story(office, { shop: '和平区易读小馆', start: 30, social: true }).inReview();
  await page.goto('/sign-in');
  await judge(page, '/sign-in');
  const visits = [
    ['officer01', '/today'],
    ['officer01', '/inspect'],
    ['officer01', '/on-the-spot'],
    ['officer01', '/cases'],
    ['officer01', `/cases/${story.id}`],
    ['reviewer01', '/review'],
    ['reviewer01', `/cases/${story.id}/review`],
    ['evaluator01', '/dashboard'],
    ['sysadmin01', '/calendars'],
    ['officer01', '/account'],
    ['secadmin01', '/accounts'],
    ['sysadmin01', '/people'],
    ['sysadmin01', '/settings'],
    ['secadmin01', '/proposals'],
    ['evaluator01', '/procedure'],
    ['evaluator01', `/cases/${story.id}/read`],
  ] as const;
  for (const [who, path] of visits) {
    await test.step(path, async () => {
      await sitDown(page, who, path);
      await judge(page, path);
    });
  }
});

test('what axe must find, it finds: grey words and a nameless button', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    title.style.color = '#b5b9bd';
    title.append(document.createElement('button'));
  });
  const found = (await graveFindings(page)).join('\n');
  expect(found).toContain('color-contrast');
  expect(found).toContain('button-name');
});

test('axe finds nothing grave on the public pages, light or dark', async ({ page }) => {
  for (const path of ['/portal/', '/portal/office', '/portal/officers', '/portal/matters', '/portal/procedure']) {
    await test.step(path, async () => {
      await page.goto(path);
      await judge(page, path);
    });
  }
});
