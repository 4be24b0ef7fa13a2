import { type Page, test as base, expect } from '@playwright/test';
import { Office } from './office.js';

/** What a page was kept from by the policy it came with, for whoever reads it in a failed journey. */
async function watchPolicy(page: Page, seen: string[]): Promise<void> {
  page.on('console', (said) => {
    if (/Content Security Policy|trusted ?types|Permissions-Policy/i.test(said.text())) seen.push(said.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`Content Security Policy: ${location.pathname} ${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
}

/** A journey has the browser, whose pages keep to their own policy, and the office at the API for what happens off its own path. */
export const test = base.extend<object, { office: Office }>({
  page: async ({ page }, use) => {
    const kept: string[] = [];
    await watchPolicy(page, kept);
    await use(page);
    expect.soft(kept, 'no page asks for what its policy forbids').toEqual([]);
  },
  office: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
    async ({}, use, { project }) => {
      const office = new Office(project.use.baseURL ?? '');
      await use(office);
      await office.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
