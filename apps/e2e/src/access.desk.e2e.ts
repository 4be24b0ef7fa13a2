import { expect, test } from './support/journey.js';
import { nowPanel, sitDown } from './support/screen.js';
import { Story } from './support/story.js';

test('a step of another role has no form, says whose it is, and is refused by the server', async ({ page, office }) => {
  const story = await new Story(office, { shop: '和平区越权小馆', start: 20 }).verified();
  await story.act('officer01', 'request-filing', 2, { facts: '占用道路六平方米。', opinion: '建议立案。' });

  await test.step('the officer who asked for the filing cannot approve it', async () => {
    await sitDown(page, 'officer01', `/cases/${story.id}?step=approve-filing`);
    await expect(nowPanel(page)).toBeVisible();
    await expect(page.getByRole('form', { name: '批准立案' })).toHaveCount(0);
    await nowPanel(page)
      .getByRole('button', { name: /由他人办理的步骤/ })
      .click();
    const line = nowPanel(page)
      .getByRole('button')
      .filter({ has: page.getByText('批准立案', { exact: true }) });
    await expect(line).toContainText('由行政机关负责人办理');
    await line.click();
    await expect(nowPanel(page)).toContainText('承办人不得自行批准');
    await expect(page.getByRole('form', { name: '批准立案' })).toHaveCount(0);
  });

  await test.step('nor by hand', async () => {
    const officer = await office.as('officer01');
    const answer = await officer.tryAct(story.id, 'approve-filing', { opinion: '同意立案。' });
    expect(answer.status()).toBe(403);
    expect(await answer.json()).toMatchObject({ type: '/problems/wrong-role', step: 'approve-filing' });
    expect((await story.view()).file.stage).toBe('filing');
  });
});

test('a reviewer without the qualification is told so, with the article, before and after pressing', async ({
  page,
  office,
}) => {
  const story = await new Story(office, { shop: '和平区资格小馆', start: 30, social: true }).inReview();
  await sitDown(page, 'reviewer02', `/cases/${story.id}/review`);
  const sheet = page.getByRole('region', { name: '审核清单' });
  await expect(sheet).toContainText('初次从事法制审核的人员应当取得法律职业资格');
  await expect(sheet).toContainText('REV-05');
  await expect(sheet.getByRole('button', { name: /第五十八条/ }).first()).toBeVisible();

  const reviewer = await office.as('reviewer02');
  const items = ['subject', 'procedure', 'facts', 'law', 'authority', 'papers', 'crime', 'other'];
  const input = { items: items.map((item) => ({ item, verdict: 'yes' })), reasons: '同意。' };
  const answer = await reviewer.tryAct(story.id, 'pass-legal-review', input);
  expect(answer.status()).toBe(409);
  expect(JSON.stringify(await answer.json())).toContain('REV-05');
});

test('without signing in there is nothing but the way in', async ({ page, office }) => {
  const story = await new Story(office, { shop: '和平区门外小馆', start: 20 }).verified();
  await page.goto(`/cases/${story.id}`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
  expect((await page.request.get(`/api/cases/${story.id}`)).status()).toBe(401);
});
