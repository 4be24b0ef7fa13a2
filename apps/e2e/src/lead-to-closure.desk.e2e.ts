import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import type { Office } from './support/office.js';
import { checkChain, openStep, pick, pickMatter, presentStage, seal, sitDown } from './support/screen.js';
import { Story } from './support/story.js';

const SHOP = '和平区全程小馆';

/** One person sits down at the case, unfolds a step, fills it in and seals it on a day of the story. */
async function perform(page: Page, story: Story, step: Performed): Promise<void> {
  const { who, title, day, fill } = step;
  await test.step(`${title} · ${who}`, async () => {
    await sitDown(page, who, `/cases/${story.id}`);
    const form = await openStep(page, title);
    await fill?.(form);
    await form.getByLabel('行为日期').fill(story.day(day));
    await seal(page, form, title);
  });
}

interface Performed {
  readonly who: string;
  readonly title: string;
  readonly day: number;
  readonly fill?: (form: Locator) => Promise<void>;
}

async function registerLead(page: Page, story: Story): Promise<void> {
  await sitDown(page, 'clerk01', '/start/ordinary/register-lead');
  const form = page.getByRole('form', { name: '登记线索' });
  await pick(form, '案源', '投诉举报');
  await pickMatter(form, '擅自占用城市道路经营');
  await form.getByLabel('线索内容').fill('居民反映店外摆放桌椅，占用人行道。');
  await form.getByLabel('地点').fill('天津市和平区津和小街18号门前');
  for (const label of ['行为发生日', '发现日', '行为日期']) await form.getByLabel(label).fill(story.day(0));
  await form.getByRole('button', { name: '填写当事人' }).click();
  await pick(form, '当事人类型', '个体工商户');
  await form.getByLabel('姓名或者名称').fill(SHOP);
  await form.getByRole('button', { name: '登记线索' }).click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}$/);
  story.id = page.url().split('/').at(-1) ?? '';
}

async function concludeOnScreen(form: Locator): Promise<void> {
  await form
    .getByLabel('违法事实')
    .fill('当事人在津和小街18号门前占用城市道路经营，面积约六平方米，经责令改正后已经改正。');
  await form.getByLabel('违反的规定').fill('《城市道路管理条例》第二十七条第一项');
  await form.getByLabel('处罚依据').fill('《城市道路管理条例》第四十二条');
  await form.getByLabel('裁量理由').fill('首次被立案，面积较小，已经改正，适用较低档次。');
  await form.getByRole('button', { name: '增加一行' }).click();
  await form.getByRole('combobox', { name: '处罚种类' }).selectOption({ label: '罚款' });
  await form.getByLabel('金额').fill('1500');
  await pick(form, '裁量阶次', '轻微');
}

/** What the officers do outside, told through the API. */
async function outside(story: Story, office: Office): Promise<void> {
  await story.assigned(await office.pair());
}

test('a case goes from its lead to the archive through the hands of nine people', async ({ page, office }) => {
  const story = new Story(office, { shop: SHOP, start: 30 });
  await registerLead(page, story);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(SHOP);
  await expect(presentStage(page)).toContainText('线索登记');
  await outside(story, office);

  const opinion = async (form: Locator): Promise<void> =>
    form.getByLabel('立案意见').fill('有当事人和初步证据，建议立案。');
  await perform(page, story, { who: 'officer01', title: '提请立案', day: 2, fill: opinion });
  await expect(presentStage(page)).toContainText('立案审批');
  await perform(page, story, { who: 'head01', title: '批准立案', day: 3 });
  await expect(presentStage(page)).toContainText('调查取证');
  await expect(page.getByText(/津和小街立字〔\d{4}〕\d+号/).first()).toBeVisible();

  await story.investigated();
  await perform(page, story, { who: 'officer01', title: '调查终结', day: 9, fill: concludeOnScreen });
  const noHearing = async (form: Locator): Promise<void> => form.getByLabel('告知听证权利').uncheck();
  await perform(page, story, { who: 'head01', title: '批准并制发事先告知书', day: 10, fill: noHearing });
  await expect(presentStage(page)).toContainText('事先告知');

  await story.handedOver('prior-notice', 11);
  await story.rechecked();
  await perform(page, story, { who: 'head02', title: '作出处罚决定', day: 16 });
  await expect(presentStage(page)).toContainText('处罚决定');
  await page.getByRole('tab', { name: '文书' }).click();
  await expect(page.getByRole('link', { name: /行政处罚决定书/ })).toBeVisible();

  await story.handedOver('penalty-decision', 17);
  await story.publishedAndPaid();
  const result = async (form: Locator): Promise<void> => form.getByLabel('处理结果').fill('已经改正并缴清罚款。');
  await perform(page, story, { who: 'head01', title: '结案', day: 21, fill: result });
  const checked = async (form: Locator): Promise<void> => form.getByLabel('目录、页码、备考表已核对').check();
  await perform(page, story, { who: 'archivist01', title: '归档', day: 22, fill: checked });
  await expect(presentStage(page)).toContainText('归档');
  await expect(await checkChain(page)).toContainText(/记录链完整，\d+ 条全部重新计算一致/);
});
