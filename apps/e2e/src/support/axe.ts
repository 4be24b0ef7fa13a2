import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The criteria of WCAG 2.2, levels A and AA. */
const CRITERIA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const GRAVE = new Set(['serious', 'critical']);

/** Grave findings on the page as it stands, short enough to be read in a report; only the named rules, when there are any. */
async function findings(page: Page, ...rules: readonly string[]): Promise<string[]> {
  // Without frames to gather from, axe needs no second page for its report.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (
    rules.length > 0 ? builder.withRules([...rules]) : builder.withTags(CRITERIA)
  ).analyze();
  return violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
}

/** Nothing moves any more: half a colour has no contrast. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));

/** What axe finds grave on a page in the light theme, and of its colours in the dark one. */
export async function graveFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await atRest(page);
  const light = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await atRest(page);
  const dark = await findings(page, 'color-contrast', 'link-in-text-block');
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}
