import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PortalReader } from './reader.js';
import { decisions, districtReader, emptyReader, log, proofs, sampleReader, second } from './testing/sample-reader.js';

type Server = typeof import('./server.js');

/** The built bundle, for that is what the API loads. */
let server: Server;
beforeAll(async () => {
  server = (await import(new URL('../dist/server.js', import.meta.url).href)) as Server;
});

const page = (address: string, read: PortalReader = sampleReader): ReturnType<Server['render']> => {
  const { pathname, searchParams } = new URL(address, 'http://portal');
  return server.render(pathname, searchParams, read);
};
const html = async (address: string, read?: PortalReader): Promise<string> => (await page(address, read)).html;

const pages = [
  '/',
  '/?q=罚决字&matter=120101ZQBCF01005',
  '/?cursor=bmV4dA',
  ...decisions.map(({ id }) => `/decisions/${id}`),
  '/office',
  '/officers',
  '/matters',
  '/procedure',
  '/verify',
  ...decisions.map(({ proof }) => `/verify?number=${proof}`),
  '/verify?number=none',
  ...Object.keys(proofs).map((id) => `/proof/${id}`),
  '/log',
  '/log?before=2026-11-12',
];
const english = (address: string): string => `${address}${address.includes('?') ? '&' : '?'}lang=en`;

describe.each([...pages, ...pages.map(english)])('%s', (address) => {
  test('is there, has its heading, and loads and runs nothing of anybody else', async () => {
    const { status, html } = await page(address);
    expect(status).toBe(200);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toMatch(/<meta name="description" content="[^"]{10,}">/);
    expect(html).not.toMatch(/<script|<img| style=| on\w+="|javascript:|https?:/i);
  });

  test('has no id twice and keeps its language in every link', async () => {
    const text = await html(address);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Programs and raw texts have no language.
    const links = [...text.matchAll(/<a (?:class="[^"]*" )?href="([^"#]+)[^>]*>/g)].filter(
      ([tag, link]) => !tag.includes('hreflang') && !/^\/(api|portal\/tools)\//.test(link ?? ''),
    );
    expect(links.length).toBeGreaterThan(6);
    for (const [, link] of links) expect(link?.includes('lang=en')).toBe(address.includes('lang=en'));
  });
});

describe.each([...pages, '/missing'].map(english))('%s in English', (address) => {
  test('has no Chinese outside the record', async () => {
    const text = await html(address);
    expect(text).toContain('<html lang="en">');
    // What remains after text marked as Chinese, the title (a number) and the text typed by the visitor.
    const own = text
      .replace(/<(\w+)[^>]* lang="zh-CN"[^>]*>[^<]*<\/\1>/g, '')
      .replace(/<title>.*<\/title>|<meta name="description"[^>]*>| value="[^"]*"/g, '');
    expect(own).not.toMatch(/\p{Script=Han}/u);
  });
});

test('hostile text is shown as text', async () => {
  expect(await html('/')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(await html('/decisions/4')).toContain('&lt;img src=x onerror=alert(1)&gt;');
  const asked = await html(`/?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(asked).toContain('value="&quot;&gt;&lt;script&gt;');
  expect(await html('/verify?number=%3Cscript%3E')).not.toContain('<script');
});

test('a withdrawn decision shows its reason and nothing of what was withdrawn', async () => {
  for (const address of ['/', '/decisions/3', `/verify?number=${'b'.repeat(64)}`]) {
    const text = await html(address);
    expect(text).toContain('行政处罚决定被人民法院依法撤销。');
    expect(text).not.toContain('不应再出现');
  }
  expect(await html('/decisions/3')).toContain('content="noindex"');
});

describe('a site of several offices', () => {
  const chosen = `office=${second.id}`;

  test('lists every office’s decisions, each with its office, under the district’s name', async () => {
    const text = await html('/', districtReader);
    expect(text).toContain('<option value="">全部机关</option>');
    expect(text.match(new RegExp(`lang="zh-CN">${second.name}|>${second.name}<`, 'g'))?.length).toBeGreaterThan(0);
    expect(text).toMatch(/class="name">.*?天津市和平区<\/span>/s);
    expect(text).toContain('本站公示2个机关的信息');
  });

  test('narrows by an office and keeps it in every link', async () => {
    const text = await html(`/?${chosen}`, districtReader);
    expect(text.match(/<tr role="row"/g)).toHaveLength(1 + 1);
    expect(text).toMatch(new RegExp(`value="${second.id}"[^>]* selected`));
    const links = [...text.matchAll(/<a [^>]*href="(\/portal[^"#]*)/g)].map(([, link = '']) => link);
    // Only the link that lifts the search leads back to all of them.
    expect(links.filter((link) => !link.includes(chosen))).toEqual(['/portal/']);
  });

  test.each(['/office', '/officers', '/matters'])('%s is about the chosen office', async (address) => {
    expect(await html(address, districtReader)).toContain('name="office"');
    expect(await html(`${address}?${chosen}`, districtReader)).toContain(`${second.address}`);
  });

  test('a decision names the remedies of its own office', async () => {
    const asked: unknown[] = [];
    const read: PortalReader = { ...districtReader, office: (id) => (asked.push(id), districtReader.office(id)) };
    await page(`/decisions/${decisions[0]?.id}`, read);
    expect(asked).toEqual([undefined, second.id]);
  });

  test('has no Chinese outside the record in English', async () => {
    const text = (await html('/?lang=en', districtReader)).replace(/<(\w+)[^>]* lang="zh-CN"[^>]*>[^<]*<\/\1>/g, '');
    expect(text.replace(/<title>.*<\/title>/g, '')).not.toMatch(/\p{Script=Han}/u);
  });

  test('an office that is none is as if none were chosen', async () => {
    expect(await html('/?office=none', districtReader)).toBe(
      await html('/', districtReader).then((t) => t.replaceAll('lang=en', 'office=none&amp;lang=en')),
    );
  });
});

test('every verdict of the scan page', async () => {
  const verdict = async (number: string): Promise<string | undefined> =>
    /class="mark [^"]*large".*?<span>(.*?)<\/span>/s.exec(
      await html(`/verify?number=${encodeURIComponent(number)}`),
    )?.[1];
  expect(await verdict('津和小街罚决字〔2026〕12号')).toBe('真');
  expect(await verdict('津和小街罚决字[2026]12号')).toBe('真');
  expect(await verdict('津和小街罚决字〔2026〕11号')).toBe('已更正');
  expect(await verdict('津和小街罚决字〔2026〕8号')).toBe('已撤回');
  // Part of a number finds decisions, but proves none.
  expect(await verdict('津和小街罚决字〔2026〕1')).toBe('查无');
});

test('empty lists say so', async () => {
  expect(await html('/', emptyReader)).toContain('目前没有公开的处罚决定。');
  expect(await html('/?q=x', emptyReader)).toContain('没有符合条件的决定');
  expect(await html('/officers', emptyReader)).toContain('目前没有公开的执法人员。');
  expect(await html('/officers?q=nobody')).toContain('名单中没有这个姓名或证件号码');
  expect(await html('/matters?q=nothing', emptyReader)).toContain('没有符合的事项');
});

test('paging keeps the search', async () => {
  expect(await html('/?q=2026')).toContain('href="/portal/?q=2026&amp;cursor=bmV4dA"');
});

test.each(['/missing', '/decisions/unknown', '/decisions/%E0%A4', '/decisions/a/b', '/constructor', '/officers/1'])(
  '%s is not found',
  async (address) => expect((await page(address)).status).toBe(404),
);

test('the switch keeps the page', async () => {
  expect(await html('/matters?q=road')).toContain('href="/portal/matters?q=road&amp;lang=en"');
  expect(await html('/matters?q=road&lang=en')).toMatch(/class="language" href="\/portal\/matters\?q=road"/);
});

test('the reader is asked for nothing wild', async () => {
  const asked: unknown[] = [];
  const read: PortalReader = {
    ...emptyReader,
    decisions: async (search) => (asked.push(search), { items: [], next: null, total: 0 }),
  };
  await page(`/?q=${'x'.repeat(5000)}%00&matter=%00&cursor=<>`, read);
  await page('/?q=%EF%BC%882026%EF%BC%89', read);
  expect(asked).toEqual([{ text: 'x'.repeat(100) }, { text: '〔2026〕' }]);
});

describe('the log', () => {
  test('shows the newest head, and the newest a witness signed, each as one text to be copied', async () => {
    const text = await html('/log');
    for (const head of [log.newest, log.witnessed]) {
      expect(text).toContain(`<code>${head?.root}</code>`);
      expect(text).toContain(`>${head?.note}</pre>`);
    }
    expect(text).toContain('0badcafe');
    expect(text).toContain('2026-11-23 10:15:09');
  });

  test('turns back its pages by the day', async () => {
    expect(await html('/log')).toContain('href="/portal/log?before=2026-11-12"');
    const earlier = await html('/log?before=2026-11-12');
    expect(earlier).not.toContain('最新存证根</h2>');
    expect(earlier).toContain('href="/portal/log"');
  });

  test('asks for no day that is none', async () => {
    const asked: unknown[] = [];
    const read: PortalReader = {
      ...sampleReader,
      log: async (id, before) => (asked.push(before), sampleReader.log(id)),
    };
    for (const before of ['2026-02-30', '2026-13-01', 'x', '%00', '2026-02-28'])
      await page(`/log?before=${before}`, read);
    expect(asked).toEqual([undefined, undefined, undefined, undefined, '2026-02-28']);
  });

  test('that is empty says so, and still tells how it would be checked', async () => {
    const text = await html('/log', emptyReader);
    expect(text).toContain('尚无存证。');
    expect(text).toContain('witness.mjs');
  });

  test('belongs to the office that is chosen', async () => {
    expect(await html(`/log?office=${second.id}`, districtReader)).toContain(`/api/log/${second.id}/checkpoint`);
  });

  test('gives away the programs as they lie in the repository, with their hashes', async () => {
    const text = await html('/log');
    const names = readdirSync(new URL('../dist/tools', import.meta.url));
    expect(names).toEqual(expect.arrayContaining(['index.html', 'verify.mjs', 'witness.mjs']));
    expect(names.filter((name) => name.includes('test'))).toEqual([]);
    for (const name of names) {
      const source = readFileSync(new URL(`../../verify/${name}`, import.meta.url));
      expect(readFileSync(new URL(`../dist/tools/${name}`, import.meta.url)).equals(source)).toBe(true);
      expect(text).toContain(createHash('sha256').update(source).digest('hex'));
    }
  });
});

test('the files named are the files built', () => {
  expect(readdirSync(new URL('../dist/assets', import.meta.url)).sort()).toEqual([...server.assets].sort());
});
