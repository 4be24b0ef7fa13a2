import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { test } from './support/journey.js';
import { openStep, seal, sitDown } from './support/screen.js';
import { Story } from './support/story.js';
import { pictureFiles } from './support/pictures.js';

const MIB = 1024 * 1024;
/** A film: the head of an MP4, then noise, a little over the size of one part. */
const film = Buffer.concat([
  Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f32', 'hex'),
  randomBytes(20 * MIB),
]);
const digest = createHash('sha256').update(film).digest('hex');

/** Lets the parts of uploads through only as far as a share of the film, then cuts the line, as often as it is tried. */
async function cutAt(page: Page, bytes: number) {
  let cuts = 0;
  await page.route('**/api/uploads/*', async (route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    const offset = Number(request.headers()['upload-offset'] ?? 0);
    if (request.method() !== 'PATCH' || !body || offset + body.length <= bytes) return route.continue();
    cuts += 1;
    if (offset < bytes) {
      const headers = { ...request.headers(), cookie: await cookies(page) };
      await page.request.fetch(request.url(), { method: 'PATCH', headers, data: body.subarray(0, bytes - offset) });
    }
    return route.abort('connectionreset');
  });
  return { cuts: () => cuts, mend: () => page.unroute('**/api/uploads/*') };
}

const cookies = async (page: Page): Promise<string> =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

test('a film whose line is cut at 99 % goes on, even after a reload, and ends with the same digest', async ({
  page,
  office,
}, testInfo) => {
  const story = await new Story(office, { shop: '和平区续传小馆' }).filed();
  const here = `/cases/${story.id}`;
  await sitDown(page, 'officer01', here);
  const offered = testInfo.outputPath('执法记录.mp4');
  writeFileSync(offered, film);
  const line = await cutAt(page, Math.floor(film.length * 0.99));
  let form = await openStep(page, '登记证据');

  await test.step('it stops, and says how far it has come', async () => {
    await form.getByLabel('添加文件').first().setInputFiles(offered);
    await expect(form.getByText(/已上传 \d+%/)).toBeVisible();
    await expect.poll(line.cuts, { timeout: 30_000 }).toBeGreaterThan(1);
  });

  await test.step('after a reload the field names it, and choosing it again sends only the rest', async () => {
    // The line stays cut until the page is gone: it would send the rest by itself.
    await page.reload();
    await line.mend();
    form = await openStep(page, '登记证据');
    await expect(form.getByText('“执法记录.mp4”上次没有传完')).toBeVisible();
    const sent: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') sent.push(Number(request.headers()['upload-offset']));
    });
    await form.getByLabel('添加文件').first().setInputFiles(offered);
    await expect(form.getByText(/已上传 · /)).toBeVisible({ timeout: 30_000 });
    expect(sent).toEqual([Math.floor(film.length * 0.99)]);
  });

  await test.step('it is the same file, and its chain shows who brought and who saw it', async () => {
    const stored = await page.request.get(`/api/evidence/${digest}`);
    expect(
      createHash('sha256')
        .update(await stored.body())
        .digest('hex'),
    ).toBe(digest);
    await form.getByRole('combobox', { name: '证据种类' }).selectOption({ label: '视听资料' });
    await form.getByLabel('名称').fill('执法记录仪录像');
    await form.getByLabel('证明内容').fill('占道经营的全过程');
    await form.getByLabel('取得日期').fill(story.day(3));
    await seal(page, form, '登记证据');
    await page.getByRole('tab', { name: /证据/ }).click();
    await page.getByText('保管链').last().click();
    await expect(page.getByText(/入库/).last()).toBeVisible();
    await expect(page.getByText(/查看/).last()).toBeVisible();
  });
});

test('several files are sent one after the other; one may be paused, one that is no evidence is refused in words', async ({
  page,
  office,
}) => {
  const story = await new Story(office, { shop: '和平区续传小馆' }).filed();
  await sitDown(page, 'officer01', `/cases/${story.id}`);
  const form = await openStep(page, '登记证据');
  const wrong = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('不是照片') };
  await form
    .getByLabel('添加文件')
    .first()
    .setInputFiles([...pictureFiles(2), wrong]);
  await expect(form.getByText(/已上传 · /)).toHaveCount(2);
  await expect(form.getByRole('alert').filter({ hasText: '不支持这种文件' })).toBeVisible();
  await expect(form.getByText(/上次没有传完/)).toBeHidden();
});
