import { test as base, expect } from '@playwright/test';
import { Office } from './office.js';

/** A journey has the browser, and the office at the API for what happens off its own path. */
export const test = base.extend<object, { office: Office }>({
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
