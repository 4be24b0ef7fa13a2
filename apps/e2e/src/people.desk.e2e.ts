import { expect, test } from './support/journey.js';
import { sitDown } from './support/screen.js';

const NAME = '闻人一诺';

test('somebody new comes into the office by two administrators, while the third may object', async ({ page }) => {
  await test.step('the system administrator proposes', async () => {
    await sitDown(page, 'sysadmin01', '/people');
    await page.getByRole('link', { name: '提出开户' }).click();
    // The list before it has a search box for names as well.
    await expect(page).toHaveURL(/open-account/);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByLabel('姓名').fill(NAME);
    await page.getByLabel('用户名').fill('wenren');
    await page.getByLabel('队室').selectOption('first');
    await page.getByRole('checkbox', { name: '系统管理员' }).check();
    await page.getByRole('checkbox', { name: '执法人员' }).check();
    await expect(page.getByText('管理员不得同时具有办案角色')).toBeVisible();
    await page.getByRole('checkbox', { name: '系统管理员' }).uncheck();
    await page.getByRole('button', { name: '提出开户' }).click();
    await expect(page).toHaveURL(/\/cases\//);
  });

  await test.step('the auditor objects, and until the answer nobody confirms', async () => {
    await sitDown(page, 'auditadmin01', '/proposals');
    const card = page.getByRole('article', { name: `开户 · ${NAME}` });
    await card.getByRole('button', { name: '提出异议' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('请附会议纪要。');
    await page.getByRole('dialog').getByRole('button', { name: '提出异议' }).click();
    await expect(card.getByText('等待答复')).toBeVisible();
    await sitDown(page, 'secadmin01', '/proposals');
    await expect(card.getByRole('button', { name: '确认' })).toHaveCount(0);
    await card.getByRole('button', { name: '答复' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('纪要已附。');
    await page.getByRole('dialog').getByRole('button', { name: '答复' }).click();
    await expect(card.getByRole('button', { name: '确认' })).toBeVisible();
  });

  await test.step('the security administrator confirms, and hands over a link', async () => {
    const card = page.getByRole('article', { name: `开户 · ${NAME}` });
    await card.getByRole('button', { name: '确认' }).click();
    await expect(card).toHaveCount(0);
    await page.getByRole('link', { name: '人员', exact: true }).first().click();
    await page.getByRole('searchbox').fill(NAME);
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('button', { name: '生成一次性链接' }).click();
    await expect(page.getByRole('textbox', { name: '生成一次性链接' })).toHaveValue(/\/invitation#/);
  });
});

test('a table of class hours is looked at line by line before it comes in', async ({ page }) => {
  const table = (...lines: readonly string[]) => ({
    name: 'hours.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['姓名,用户名,培训日期,学时,培训内容', ...lines].join('\n')),
  });
  await sitDown(page, 'clerk01', '/people');
  await page.getByRole('button', { name: '批量导入' }).click();
  const box = page.getByRole('region', { name: '批量导入' });
  const file = box.getByLabel('选择CSV文件');
  await file.setInputFiles(table('王建国,,2026-02-30,8,行政处罚法', '无名氏,,2026-03-02,8,行政处罚法'));
  await expect(box.getByText('2处问题')).toBeVisible();
  await expect(box.getByText('不是日期，如2026-03-02')).toBeVisible();
  await expect(box.getByRole('button', { name: '导入', exact: true })).toBeDisabled();
  await file.setInputFiles(table('王建国,,2026-03-02,8,行政处罚法'));
  await expect(box.getByText('没有发现问题')).toBeVisible();
  await box.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByRole('searchbox').fill('王建国');
  await expect(page.getByText('8 / 40')).toBeVisible();
});
