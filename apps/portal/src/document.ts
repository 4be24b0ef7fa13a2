import icon from './icon.svg?url';
import styles from './shared/styles/portal.css?url';
import type { Site } from './shared/site.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Vue escapes the body; only this shell is written by hand. */
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** Names of the files the API serves from `dist/assets` under /portal/assets. */
export const assets: readonly string[] = [styles, icon].map((address) => address.split('/').at(-1) ?? '');

export interface Head {
  readonly title: string;
  readonly description: string;
  /** Kept out of search engines: what is withdrawn must not live on in their copies. */
  readonly hidden?: boolean;
}

/** A whole HTML document around a rendered body. */
export function documentOf(
  { language, t, elsewhere }: Site,
  { title, description, hidden }: Head,
  body: string,
): string {
  const [here, there] = language === 'zh' ? ['zh-CN', 'en'] : ['en', 'zh-CN'];
  return `<!doctype html>
<html lang="${here}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} · ${t.site}`)}</title>
<meta name="description" content="${escapeHtml(description)}">${hidden ? '\n<meta name="robots" content="noindex">' : ''}
<meta name="color-scheme" content="light dark">
<link rel="alternate" hreflang="${there}" href="${escapeHtml(elsewhere)}">
<link rel="icon" type="image/svg+xml" href="${icon}">
<link rel="stylesheet" href="${styles}">
</head>
<body>
${body}
</body>
</html>
`;
}
