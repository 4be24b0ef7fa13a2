import { type Locator, type Page, expect } from '@playwright/test';
import { PASSWORD } from './person.js';

/** Signs in as people do: name, password, button. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('navigation', { name: '主导航' }).first()).toBeAttached();
}

/** Lets another person sit down at this browser and opens a page. */
export async function sitDown(page: Page, username: string, path: string): Promise<void> {
  await page.context().clearCookies();
  const headers = { 'X-Requested-With': 'anjuan' };
  const answer = await page.request.post('/api/session', { data: { username, password: PASSWORD }, headers });
  expect(answer.ok()).toBe(true);
  await page.goto(path);
}

/** 现在可以做: what the person at the case page may do, and what is missing. */
export const nowPanel = (page: Page): Locator => page.getByRole('region', { name: '现在可以做' });

/** Unfolds a step of the case page and gives its drawn form. */
export async function openStep(page: Page, title: string): Promise<Locator> {
  const form = page.getByRole('form', { name: title, exact: true });
  const line = nowPanel(page)
    .getByRole('button')
    .filter({ has: page.getByText(title, { exact: true }) });
  await expect(line).toBeVisible();
  if (!(await form.isVisible())) await line.click();
  await expect(form).toBeVisible();
  return form;
}

/** Presses the form's own button and waits until the journal has the act. */
export async function seal(page: Page, form: Locator, title: string): Promise<void> {
  await form.getByRole('button', { name: title, exact: true }).click();
  await expect(page.getByText(/已入链，第 \d+ 号记录/).last()).toBeVisible();
  await expect(form).toBeHidden();
}

/** Presses a chip of a group, where a finger would press it. */
export async function pick(scope: Page | Locator, group: string, label: string): Promise<void> {
  const choices = scope.getByRole('radiogroup', { name: group }).or(scope.getByRole('group', { name: group }));
  await choices.last().getByText(label, { exact: true }).click();
}

/** Chooses a matter by searching for it, as one does among thirty. */
export async function pickMatter(scope: Page | Locator, name: string): Promise<void> {
  await scope.getByRole('searchbox', { name: '按名称或者编号查找事项' }).fill(name.slice(0, 5));
  await pick(scope, '事项', name);
}

/** The drawn line of stages; the present one is marked. */
export const presentStage = (page: Page): Locator =>
  page.getByRole('navigation', { name: '办案阶段' }).locator('[aria-current="step"]');

/** Recomputes the chain in the browser and gives the line with the answer. */
export async function checkChain(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '在本机验证记录链' }).click();
  return page.locator('.proof').getByRole('status');
}
