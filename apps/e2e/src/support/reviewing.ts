import type { Page } from '@playwright/test';

const ITEMS = 8;

/** Answers the eight items: the last two do not concern the case, the named ones fail for the given reason. */
export async function answerAll(page: Page, failed: Readonly<Record<number, string>> = {}): Promise<void> {
  const sheet = page.getByRole('region', { name: '审核清单' });
  for (let no = 1; no <= ITEMS; no += 1) {
    const item = sheet.getByRole('radiogroup').nth(no - 1);
    const why = failed[no];
    await item.getByText(why ? '不符合' : no > 6 ? '不涉及' : '符合', { exact: true }).click();
    if (why) await sheet.getByPlaceholder('说明').last().fill(why);
  }
}

/** Chooses the opinion, gives its reasons and seals it. */
export async function giveOpinion(page: Page, opinion: string, reasons: string): Promise<void> {
  await page.getByRole('radiogroup', { name: '审核意见' }).getByText(opinion, { exact: true }).click();
  await page.getByLabel('意见和理由').fill(reasons);
  await page.getByRole('button', { name: '提交审核意见' }).click();
}
