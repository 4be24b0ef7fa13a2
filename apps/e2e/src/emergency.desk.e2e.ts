import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { graveFindings } from './support/axe.js';
import { expect, test } from './support/journey.js';
import { nowPanel, sitDown } from './support/screen.js';
import { Story } from './support/story.js';

const door = (page: Page) => page.getByRole('region', { name: '紧急查阅' });

/** Asks to read what was not found, for an hour. */
async function ask(page: Page): Promise<void> {
  await expect(page.getByText('没有找到', { exact: true })).toBeVisible();
  await door(page).getByRole('button', { name: '申请紧急查阅' }).click();
  await expect(door(page).getByRole('button', { name: '登记并打开' })).toBeDisabled();
  await door(page).getByText('法院、复议机关或者上级要求立即答复').click();
  await door(page).getByLabel('具体情况').fill('经办人出差未归，复议机关今天来函，要求当日说明案情。');
  await door(page).getByText('1 小时', { exact: true }).click();
  expect(await graveFindings(page)).toEqual([]);
  await door(page).getByRole('button', { name: '登记并打开' }).click();
}

test('a case of another team is read out of need, not acted on, and reviewed by somebody else', async ({
  page,
  office,
}) => {
  const story = await new Story(office, { shop: '和平区急读小馆', start: 20 }).filed();

  await test.step('it is not there, until the need is told', async () => {
    await sitDown(page, 'officer03', `/cases/${story.id}`);
    await ask(page);
    const banner = page.getByRole('status').filter({ hasText: '紧急查阅：只能查看，不能办理' });
    await expect(banner).toContainText(/剩余 (1 小时 0 分|\d+ 分钟)/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('和平区急读小馆');
    await expect(nowPanel(page)).toHaveCount(0);
    expect(await graveFindings(page)).toEqual([]);
  });

  await test.step('what does not exist is answered alike', async () => {
    await sitDown(page, 'officer06', `/cases/${randomUUID()}`);
    await ask(page);
    await expect(door(page).getByRole('status')).toContainText('已登记，有效至');
    await expect(page.getByText('没有找到', { exact: true })).toBeVisible();
  });

  await test.step('the audit administrator sees who, why and what was looked at, and judges it', async () => {
    const reader = await office.as('officer03');
    await sitDown(page, 'auditadmin01', '/access');
    const list = page.getByRole('region', { name: '紧急查阅复核' });
    const line = list.getByRole('listitem').filter({ hasText: reader.name });
    await expect(line).toContainText('查阅中');
    await expect(line).toContainText('复议机关今天来函');
    await expect(line).toContainText(/查看案件 \d+ 次/);
    await expect(list.getByRole('listitem').filter({ hasText: '没有这个案件' })).toHaveCount(1);
    await line.getByRole('button', { name: '复核意见' }).click();
    await line.getByText('理由成立').click();
    await line.getByLabel('说明').fill('与来函一致。');
    await line.getByRole('button', { name: '提交复核' }).click();
    await list.getByRole('tab', { name: /已复核/ }).click();
    await expect(list.getByRole('listitem').filter({ hasText: reader.name })).toContainText('理由成立');
    expect(await graveFindings(page)).toEqual([]);
  });
});
