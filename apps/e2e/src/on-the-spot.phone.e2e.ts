import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { pickOfficer } from './support/inspecting.js';
import { pictureFiles } from './support/pictures.js';
import { pick, pickMatter, signIn } from './support/screen.js';

/** The step of the ticket that is open now, and its button. */
async function press(page: Page, title: string): Promise<void> {
  await page.getByRole('form', { name: title }).getByRole('button', { name: title, exact: true }).click();
}

async function openTicket(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: '当场发现违法行为' });
  await pickMatter(form, '乱贴乱画（张贴、涂写、刻划）');
  await form.getByLabel('违法事实').fill('当事人在院墙张贴招租广告四张，未经批准。');
  await form.getByLabel('地点').fill('天津市和平区津和小街7号院墙');
  await pick(form, '当事人类型', '自然人');
  await form.getByLabel('姓名或者名称').fill('钱小川');
  await form.getByLabel('出生日期').fill('1992-03-04');
  await pickOfficer(page, '执法人员', '李秀英');
  await press(page, '当场发现违法行为');
}

test('a fine on the spot, from the wall to the report; above the ceiling it is refused', async ({ page }) => {
  await signIn(page, 'officer01');
  await page.getByRole('button', { name: '新建' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^当场处罚/ })
    .click();
  await openTicket(page);

  await test.step('250 yuan is above the ceiling for a person', async () => {
    const form = page.getByRole('form', { name: '确认适用简易程序' });
    await expect(page.getByText('当场罚款上限')).toContainText('200');
    await form.getByRole('combobox', { name: '处罚种类' }).selectOption({ label: '罚款' });
    await form.getByLabel('金额').fill('250');
    await form.getByLabel('处罚依据').fill('《天津市文明行为促进条例》第六十五条第一项');
    await form.getByLabel('裁量理由').fill('首次被查处，当场清除。');
    await press(page, '确认适用简易程序');
    const refusal = form.getByRole('alert').filter({ hasText: '现在还不能办理这一步' });
    await expect(refusal).toContainText('当场罚款对公民不超过二百元');
    await expect(refusal).toContainText('SUM-01');
    await refusal.getByRole('button', { name: /第五十一条/ }).click();
    await expect(page.getByText('以上是本系统归纳的大意').last()).toBeVisible();
    await page.keyboard.press('Escape');
    await form.getByLabel('金额').fill('150');
    await press(page, '确认适用简易程序');
  });

  await page.getByLabel('已出示执法证件').check();
  await press(page, '出示执法证件');
  await page.getByLabel('已告知拟处罚内容及陈述申辩权利').check();
  await press(page, '告知并听取陈述申辩');

  const decide = page.getByRole('form', { name: '当场作出处罚决定' });
  await pick(decide, '记录类型', '关键环节音像');
  await decide.getByLabel('添加文件').setInputFiles(pictureFiles(1));
  await expect(decide.getByText('已达要求等级')).toBeVisible();
  await press(page, '当场作出处罚决定');
  await expect(page.getByRole('link', { name: /当场行政处罚决定书/ })).toBeVisible();
  await press(page, '当场交付决定书');
  await press(page, '报所属机关备案');
  await expect(page.getByText('当场处罚已办理完毕，等待结案。')).toBeVisible();
});
