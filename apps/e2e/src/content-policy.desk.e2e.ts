import { expect, test } from './support/journey.js';
import { sitDown } from './support/screen.js';
import { Story } from './support/story.js';

/** Pages no other journey opens. Every journey fails when a page asks for what its policy forbids. */
const rest = [
  ['archivist01', '/retention'],
  ['auditadmin01', '/integrity'],
  ['auditadmin01', '/access'],
  ['officer01', '/agency'],
  ['officer01', '/nothing-here'],
] as const;

test('every page keeps to its own policy, the description of the API too', async ({ page }) => {
  for (const [who, path] of rest) {
    await sitDown(page, who, path);
    await page.waitForLoadState('networkidle');
  }
  for (const path of ['', 'office', 'officers', 'matters', 'procedure', 'verify?number=none', 'log', 'nothing']) {
    await page.goto(`/portal/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/api/docs');
  await page.locator('.opblock-summary').first().click();
  await page.locator('.try-out__btn').first().click();
});

test('a paper is shown in its frame by the browser itself', async ({ page, office }) => {
  const story = await new Story(office, { shop: '和平区易框小馆', start: 30, social: true }).inReview();
  const shown = page.waitForResponse(/\/pdf(\?|$)/);
  await sitDown(page, 'head01', `/cases/${story.id}/read`);
  await page
    .getByRole('button', { name: /有文书/ })
    .first()
    .click();
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  const answer = await shown;
  expect(answer.headers()['content-security-policy']).toMatch(/frame-ancestors 'self'/);
});

test.describe('what the policy must stop, it stops', () => {
  test('a script and a style in the page, text as a page, and a foreign script', async ({ browser, baseURL }) => {
    const page = await browser.newPage();
    await page.goto(`${baseURL ?? ''}/sign-in`);
    const stopped = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
      const add = (name: string, more: object) =>
        document.head.append(Object.assign(document.createElement(name), more));
      add('style', { textContent: 'body { color: red }' });
      add('link', { rel: 'stylesheet', href: 'https://evil.example/a.css' });
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="alert(1)">');
      } catch {
        seen.push('refused');
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return seen;
    });
    expect(stopped).toEqual(expect.arrayContaining(['style-src-elem', 'require-trusted-types-for', 'refused']));
    await page.close();
  });
});
