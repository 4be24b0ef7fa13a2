import type { Text } from '@anjuan/statute';

/** Language of an answer: Chinese, unless English is asked for first. */
export function languageOf(header: string | undefined): keyof Text {
  const wishes = (header ?? '').split(',').map((part, order) => ({ ...wish(part), order }));
  const known = wishes.filter(({ language }) => language === 'zh' || language === 'en');
  const [first] = known.sort((a, b) => b.weight - a.weight || a.order - b.order);
  return first?.language === 'en' ? 'en' : 'zh';
}

function wish(part: string): { readonly language: string; readonly weight: number } {
  const [tag = '', ...params] = part.trim().toLowerCase().split(';');
  const q = params.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
  return { language: tag.split('-')[0] ?? '', weight: q ? Number(q) : 1 };
}
