import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const GRAVE = new Set(['serious', 'critical']);

/** Grave findings of axe on the page as it stands, short enough to be read in a report. */
export async function graveFindings(page: Page): Promise<string[]> {
  // Pages fade in; half a colour has no contrast.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
}
