import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { graveFindings } from './support/axe.js';
import { expect, test } from './support/journey.js';
import { foundOffice } from './support/real-office.js';

const PASSWORD = '雨后Tuesday-7am';
const STEP = 30_000;

/** Chromium's own authenticator, whose owner always shows the right finger. */
async function giveFinger(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const key = {
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  const options = { protocol: 'ctap2', transport: 'internal', ...key } as const;
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /^账户/ }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
}

async function namePassword(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('heading', { name: '第二步验证' })).toBeVisible();
}

const atHome = (page: Page): Promise<void> => expect(page.getByRole('heading', { name: '账户与会话' })).toBeVisible();

test('a one-time link, an authenticator, a passkey, and signing in with each of them', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const { 'security-admin': me } = foundOffice(baseURL ?? '');
  if (!me) throw new Error('no link for the security administrator');
  await giveFinger(page);
  let code = (_steps: number): string => '';

  await test.step('the link asks for a password that keeps to the rules', async () => {
    await page.goto(me.link);
    await page.getByLabel('新密码').fill('abc');
    await page.getByLabel('再输一次').fill('abc');
    await page.getByRole('button', { name: '设置密码并登录' }).click();
    await expect(page.getByText('密码太短')).toBeVisible();
    expect(await graveFindings(page)).toEqual([]);
    await page.getByLabel('新密码').fill(PASSWORD);
    await page.getByLabel('再输一次').fill(PASSWORD);
    expect(page.url()).not.toContain('#');
    await page.getByRole('button', { name: '设置密码并登录' }).click();
    await expect(page.getByRole('heading', { name: '设置第二步验证' })).toBeVisible();
  });

  await test.step('until a second factor is set up no other page opens', async () => {
    await page.goto('/accounts');
    await expect(page).toHaveURL(/sign-in/);
    await expect(page.getByRole('heading', { name: '设置第二步验证' })).toBeVisible();
  });

  await test.step('the authenticator', async () => {
    await page.getByRole('button', { name: /验证器/ }).click();
    await expect(page.getByRole('img', { name: '用验证器应用扫描' })).toBeVisible();
    await page.getByText('不能扫描？').click();
    const secret = (await page.locator('.secret').innerText()).replace(/\s/g, '');
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    code = (steps) => totp.generate({ timestamp: Date.now() + steps * STEP });
    expect(await graveFindings(page)).toEqual([]);
    await page.getByLabel('六位验证码').fill(code(-1));
    await page.getByRole('button', { name: '启用' }).click();
    await expect(page.locator('.codes li')).toHaveCount(10);
    await page.getByRole('button', { name: '已保存，继续' }).click();
    await atHome(page);
  });

  await test.step('the passkey', async () => {
    await page.goto('/account');
    await page.getByRole('button', { name: '添加通行密钥' }).click();
    await page.getByLabel('名称').fill('办公电脑');
    await page.getByRole('dialog').getByRole('button', { name: '添加通行密钥' }).click();
    await expect(page.getByText('未用过')).toBeVisible();
    expect(await graveFindings(page)).toEqual([]);
  });

  await test.step('in by password and code; a wrong code is told', async () => {
    await leave(page);
    await namePassword(page, me.username);
    await page.getByLabel('验证码').fill('000000');
    await expect(page.getByRole('alert')).toContainText('验证码不正确');
    await page.getByLabel('验证码').fill(code(1));
    await atHome(page);
  });

  await test.step('in by password and passkey', async () => {
    await leave(page);
    await namePassword(page, me.username);
    await page.getByRole('button', { name: '用通行密钥', exact: true }).click();
    await atHome(page);
  });

  await test.step('in by the passkey alone', async () => {
    await leave(page);
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await atHome(page);
    await expect(page.getByText('演示环境')).toHaveCount(0);
  });

  await test.step('the link serves once', async () => {
    await leave(page);
    await page.goto('/sign-in');
    await page.goto(me.link);
    await expect(page.getByRole('heading', { name: '链接无效、已使用或者已过期' })).toBeVisible();
  });
});

test('five wrong passwords lock the account, and the screen says for how long', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill('officer24');
  for (let i = 0; i < 5; i += 1) {
    await page.getByLabel('密码').fill(`wrong-${i}`);
    const answered = page.waitForResponse(
      (answer) => answer.url().endsWith('/api/session') && answer.request().method() === 'POST',
    );
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await answered;
  }
  await expect(page.getByRole('alert')).toContainText('已锁定 15 分钟');
});
