import { expect, test } from './support/journey.js';
import { pictureFiles } from './support/pictures.js';
import { openStep, pick, presentStage, seal, sitDown } from './support/screen.js';
import { Story } from './support/story.js';

test('a hearing is asked for, scheduled no sooner than the law allows, and held by its presider', async ({
  page,
  office,
}) => {
  const story = await new Story(office, { shop: '和平区听证小馆', start: 60, hearing: true }).noticed();
  const here = `/cases/${story.id}`;

  await test.step('asked for', async () => {
    await sitDown(page, 'officer01', here);
    const form = await openStep(page, '登记听证申请');
    await form.getByLabel('听证申请内容').fill('要求听证，认为占用面积认定有误。');
    await form.getByLabel('行为日期').fill(story.day(12));
    await seal(page, form, '登记听证申请');
  });

  await test.step('scheduled; five days ahead is too early', async () => {
    await sitDown(page, 'unithead01', here);
    const form = await openStep(page, '确定并通知听证');
    await form.getByLabel('听证日期').fill(story.day(18));
    await form.getByLabel('地点').fill('街道办事处三楼会议室');
    await pick(form, '主持人', '蔡宗明');
    await form.getByLabel('行为日期').fill(story.day(13));
    await form.getByRole('button', { name: '确定并通知听证' }).click();
    const refusal = form.getByRole('alert').filter({ hasText: '现在还不能办理这一步' });
    await expect(refusal).toContainText('应当在举行听证的七个工作日前通知当事人');
    await expect(refusal).toContainText('HEA-04');
    await form.getByLabel('听证日期').fill(story.day(story.today));
    await seal(page, form, '确定并通知听证');
  });

  await test.step('held by the presider that was named, recorded as a whole', async () => {
    await sitDown(page, 'presider01', here);
    const form = await openStep(page, '举行听证并制作笔录');
    await form.getByLabel('听证笔录').fill('调查人员出示笔录、照片；当事人质证并陈述意见。');
    await form.getByLabel('听证意见').fill('事实清楚，证据合法，拟处罚适当。');
    await pick(form, '记录类型', '全程音像');
    await form.getByLabel('添加文件').setInputFiles(pictureFiles(1));
    await expect(form.getByText('已达要求等级')).toBeVisible();
    await seal(page, form, '举行听证并制作笔录');
    await expect(page.getByText('听证结束').first()).toBeVisible();
  });

  await expect(presentStage(page)).toBeAttached();
  const { file, systems } = await story.view();
  expect(file.stage).toBe('heard');
  expect(systems.review.state).toBe('due');
});
