import type { Page } from '@playwright/test';

const CHINESE = /[\u3400-\u9fff]+/g;

/** Every Chinese word in a value that is data, not a text of the product: those carry both languages. */
function* dataWords(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* value.match(CHINESE) ?? [];
  if (value === null || typeof value !== 'object') return;
  if ('zh' in value && 'en' in value) return;
  for (const inner of Object.values(value)) yield* dataWords(inner);
}

/** Listens to what the API sends to a page, so that names and facts can be told from the product's own words. */
export class HeardData {
  private readonly heard = new Set<string>();

  listenTo(page: Page): void {
    page.on('response', (answer) => {
      if (!answer.url().includes('/api/') || !answer.ok()) return;
      const json = answer.json().catch(() => undefined) as Promise<unknown>;
      void json.then((value) => {
        for (const word of dataWords(value)) this.heard.add(word);
      });
    });
  }

  /** The Chinese words on the page that no answer of the API has brought. */
  async foreignWords(page: Page): Promise<string[]> {
    const texts = await page.evaluate(textsOnPage);
    const words = texts.flatMap((text) => text.match(CHINESE) ?? []);
    return [...new Set(words)].filter((word) => !this.heard.has(word));
  }
}

/** Runs in the page: what can be seen, and what is read aloud. */
function textsOnPage(): string[] {
  const skip = '[lang="zh"], [lang="zh-CN"]:not(html), script, style';
  const all = [...document.body.querySelectorAll('*')].filter((element) => !element.closest(skip));
  const own = (element: Element): string[] =>
    [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '');
  const named = (element: Element): string[] =>
    ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? '');
  return all
    .filter((element) => element.getClientRects().length > 0)
    .flatMap((element) => [...own(element), ...named(element)]);
}
