import type { Page } from '@playwright/test';
import { pick, pickMatter } from './screen.js';

/** What an officer types on the inspection page up to the photos: the second officer is 李秀英. */
export async function fillInspection(page: Page, seen: { place: string; finding: string }): Promise<void> {
  await page.getByLabel('在哪里').fill(seen.place);
  await pickMatter(page, '擅自占用城市道路经营');
  await pickOfficer(page, '检查人员', '李秀英');
  await page.getByLabel('已出示执法证件').check();
  await page.getByLabel('检查情况').fill(seen.finding);
}

/** Finds a colleague by name among the officers; whoever is at the keyboard is chosen already. */
export async function pickOfficer(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: '按姓名、中队、证号查找' }).fill(name);
  await pick(page, group, name);
}
