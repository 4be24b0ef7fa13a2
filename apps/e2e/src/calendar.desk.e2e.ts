import { expect, test } from './support/journey.js';
import { sitDown } from './support/screen.js';

const YEAR = 2027;
const NUMBER = '国办发明电〔2026〕9号';
const off = (name: string, ...days: string[]) => days.map((day) => ({ name, date: `${YEAR}-${day}`, isOffDay: true }));

/** A made-up notice with every statutory holiday of the year. */
const days = [
  ...off('元旦', '01-01', '01-02', '01-03'),
  ...off('春节', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '02-11'),
  ...off('清明节', '04-05'),
  ...off('劳动节', '05-01', '05-02', '05-03', '05-04', '05-05'),
  ...off('端午节', '06-09'),
  ...off('中秋节', '09-15'),
  ...off('国庆节', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'),
  { name: '春节', date: `${YEAR}-02-20`, isOffDay: false },
];
const notice = { year: YEAR, papers: ['https://www.example.cn/notice/2027'], days };

test('a year of holidays is brought in by one administrator and confirmed by another', async ({ page }) => {
  await sitDown(page, 'sysadmin01', '/calendars');
  const year = page.getByRole('region', { name: String(YEAR), exact: true });
  const importing = page.getByRole('region', { name: '导入放假安排' });

  await test.step('without a notice the year is provisional', async () => {
    await page.getByRole('radio', { name: String(YEAR) }).check();
    await expect(year.getByText('暂定', { exact: true })).toBeVisible();
  });

  await test.step('a faulty file is told where it is wrong', async () => {
    await page.getByRole('button', { name: '导入放假安排' }).click();
    const faulty = {
      ...notice,
      days: [...days, ...off('元旦', '01-01'), { name: '', date: '2031-01-01', isOffDay: 1 }],
    };
    await importing.getByLabel('文件内容').fill(JSON.stringify(faulty));
    const faults = importing.getByRole('alert');
    const at = days.length;
    for (const pointer of [
      `/days/${at}/date`,
      `/days/${at + 1}/name`,
      `/days/${at + 1}/date`,
      `/days/${at + 1}/isOffDay`,
    ])
      await expect(faults.getByText(pointer, { exact: true })).toBeVisible();
    await expect(importing.getByRole('button', { name: '提出', exact: true })).toBeDisabled();
  });

  await test.step('a sound one shows day by day what it changes, and is proposed', async () => {
    const file = { name: '2027.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(notice)) };
    await importing.getByLabel('选择文件').setInputFiles(file);
    await expect(importing.getByText(/与现行日历相比，\d+天改变/)).toBeVisible();
    await expect(importing.getByText('2月8日至2月11日')).toBeVisible();
    await importing.getByLabel('通知文号').fill('放假通知');
    await importing.getByLabel('印发日期').fill('2026-11-10');
    await importing.getByRole('button', { name: '提出', exact: true }).click();
    await expect(importing.getByRole('alert')).toContainText('HSE-81');
    await importing.getByLabel('通知文号').fill(NUMBER);
    await importing.getByRole('button', { name: '提出', exact: true }).click();
    await expect(importing).toBeHidden();
  });

  const proposal = page.getByRole('article', { name: NUMBER });
  await test.step('who proposed it cannot confirm it', async () => {
    await expect(proposal).toContainText('由提出人以外的系统管理员');
    await expect(proposal.getByRole('button', { name: '确认生效' })).toHaveCount(0);
    await expect(proposal.getByRole('button', { name: '收回' })).toBeVisible();
  });

  await test.step('the other administrator confirms it, and the year is known', async () => {
    await sitDown(page, 'sysadmin02', '/calendars');
    await proposal.getByRole('button', { name: '确认生效' }).click();
    await expect(proposal).toBeHidden();
    await page.getByRole('radio', { name: String(YEAR) }).check();
    await expect(year.getByText('已导入放假安排')).toBeVisible();
    await expect(year).toContainText(NUMBER);
    await expect(year).toContainText('2月5日至2月11日');
    await expect(page.getByRole('radio', { name: String(YEAR + 1) })).toBeVisible();
  });

  await test.step('officers see the calendar and cannot change it', async () => {
    await sitDown(page, 'officer01', '/calendars');
    await expect(page.getByRole('radio', { name: String(YEAR) })).toBeVisible();
    await expect(page.getByRole('button', { name: '导入放假安排' })).toHaveCount(0);
  });
});
