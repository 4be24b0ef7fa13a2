import { createSSRApp, h } from 'vue';
import { renderToString } from '@vue/server-renderer';
import { type Head, documentOf } from './document.js';
import RefusalPage from './pages/refusal-page.vue';
import type { PortalReader } from './reader.js';
import { pageFor } from './routes/index.js';
import { type Site, siteKey, siteOf } from './shared/site.js';
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
/** A page without a script asks a device for nothing. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'fullscreen', 'payment', 'usb']
  .map((name) => `${name}=()`)
  .join(', ');

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
  return rendered(site, page, body);
}

/**
 * The page for a request that is refused. It reads nothing, for it may be the database that does not answer.
 * @param status 429 when there were too many, other 4xx when it cannot be read, else our own fault
 * @param seconds after which it may be tried again
 */
export async function refuse(status: number, query: URLSearchParams, seconds = 0): Promise<Rendered> {
  const site = siteOf('', query, []);
  const kind = status === 429 ? 'busy' : status < 500 ? 'unreadable' : 'broken';
  const { title, lead } = site.t.refusal[kind];
  const app = createSSRApp({ render: () => h(RefusalPage, { kind, seconds }) });
  const body = await renderToString(app.provide(siteKey, site));
  return rendered(site, { status, title, description: lead, hidden: true }, body);
}

function rendered(site: Site, page: Head & { readonly status?: number }, body: string): Rendered {
  return {
    status: page.status ?? 200,
    html: documentOf(site, page, body.replace(HYDRATION_MARKS, '')),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': site.language === 'zh' ? 'zh-CN' : 'en',
      'content-security-policy': POLICY,
      'permissions-policy': PERMISSIONS,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      // What is withdrawn must be gone at the next look.
      'cache-control': 'no-cache',
    },
  };
}
