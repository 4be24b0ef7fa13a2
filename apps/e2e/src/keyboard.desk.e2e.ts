import { expect, test } from './support/journey.js';
import { PASSWORD } from './support/person.js';
import { Story } from './support/story.js';

test('a reviewer signs in, walks the queue, opens a case and goes anywhere, by keyboard alone', async ({
  page,
  office,
}) => {
  const story = await new Story(office, { shop: '和平区键盘小馆', start: 30, social: true }).inReview();
  const { keyboard } = page;
  await page.goto('/sign-in');
  await expect(page.getByLabel('用户名')).toBeVisible();
  await expect(async () => {
    await keyboard.press('Tab');
    await expect(page.getByLabel('用户名')).toBeFocused({ timeout: 200 });
  }).toPass();
  await keyboard.type('reviewer01');
  await keyboard.press('Tab');
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/review');

  await test.step('j and k move through the queue', async () => {
    const marked = page.locator('a[aria-current="true"]');
    const lines = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(lines.nth(1)).toBeVisible();
    await expect(marked).toHaveAttribute('href', (await lines.nth(0).getAttribute('href')) ?? '');
    await keyboard.press('j');
    await expect(marked).toHaveAttribute('href', (await lines.nth(1).getAttribute('href')) ?? '');
    await keyboard.press('k');
    await expect(marked).toHaveAttribute('href', (await lines.nth(0).getAttribute('href')) ?? '');
  });

  await test.step('/ searches, Enter opens what was found', async () => {
    await keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await keyboard.type('键盘小馆');
    await keyboard.press('Enter');
    await expect(page.getByRole('status').getByText('共 1 件')).toBeVisible();
    await keyboard.press('Enter');
    await expect(page).toHaveURL(`/cases/${story.id}/review`);
  });

  await test.step('the same keys work in the list of cases', async () => {
    await keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await keyboard.type('案件');
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/cases');
    await keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await keyboard.type('键盘小馆');
    await expect(page.getByRole('status').getByText('共 1 件')).toBeVisible();
    await keyboard.press('Enter');
    await keyboard.press('j');
    await keyboard.press('Enter');
    await expect(page).toHaveURL(`/cases/${story.id}`);
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('键盘小馆');
});
