import { createSSRApp, h } from 'vue';
import { renderToString } from '@vue/server-renderer';
import { documentOf } from './document.js';
import type { PortalReader } from './reader.js';
import { pageFor } from './routes/index.js';
import { siteKey, siteOf } from './shared/site.js';
import PortalLayout from './shared/ui/portal-layout.vue';

export { assets } from './document.js';
export type {
  DecisionSearch,
  PortalReader,
  PublicOffice,
  PublicOfficeName,
  PublishedDecision,
  PublishedPage,
} from './reader.js';

export interface Rendered {
  readonly status: number;
  readonly html: string;
  readonly headers: Record<string, string>;
}

/** Nothing but our own style sheet and icon may load; forms go to ourselves only. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Vue's marks for the browser to take over by; no script of ours will ever look for them. */
const HYDRATION_MARKS = /<!--(?:\[|\]|)-->/g;

/**
 * One page of the public site.
 * @param path below /portal, with or without a slash at its end
 * @param query of the address; `lang=en` asks for English
 */
export async function render(path: string, query: URLSearchParams, read: PortalReader): Promise<Rendered> {
  const site = siteOf(path.replace(/\/+$/, ''), query, await read.offices());
  const office = await read.office(site.office || undefined);
  const page = await pageFor({ site, query, read, office });
  const app = createSSRApp({ render: () => h(PortalLayout, { office }, () => page.view) });
  const body = await renderToString(app.provide(siteKey, site));
  return {
    status: page.status ?? 200,
    html: documentOf(site, page, body.replace(HYDRATION_MARKS, '')),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': site.language === 'zh' ? 'zh-CN' : 'en',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  };
}
