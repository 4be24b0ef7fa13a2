import type { Config } from '../../config.js';

/** Directives of a content security policy, by name. */
type Directives = Readonly<Record<string, readonly string[]>>;

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

const SELF = "'self'";
const NONE = ["'none'"];

/** Of an answer that is no page: data, a refusal. Should a browser show it all the same, it loads nothing and is framed by nobody. */
export const DATA_POLICY = written({
  'default-src': NONE,
  'base-uri': NONE,
  'form-action': NONE,
  'frame-ancestors': NONE,
});

/** Of a file somebody sent in: it may show itself and do nothing else, and belongs to no origin. */
export const FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'self'";

/** Of a PDF. The browser's own viewer shows it, which a sandbox would switch off; what it holds runs and loads nothing. */
export const PAPER_POLICY = written({
  'default-src': NONE,
  'base-uri': NONE,
  'form-action': NONE,
  'frame-ancestors': [SELF],
});

/** Of the staff's pages: only what we serve, no script or style in the page itself. Map tiles and TLS are the office's settings. */
export function pagePolicy({ mapTiles, secureCookies }: Pick<Config, 'mapTiles' | 'secureCookies'>): string {
  const tiles = mapTiles ? [new URL(mapTiles.url.replace(/[{}]/g, '')).origin] : [];
  return written({
    'default-src': NONE,
    'script-src': [SELF],
    'style-src': [SELF],
    'img-src': [SELF, 'data:', 'blob:', ...tiles],
    'font-src': [SELF],
    'connect-src': [SELF],
    'media-src': [SELF, 'blob:'],
    'worker-src': [SELF],
    'manifest-src': [SELF],
    // Papers are shown in a frame by the browser's viewer.
    'frame-src': [SELF],
    'object-src': NONE,
    // Text becomes a page or the address of a script by three policies of ours and by nobody else: apps/web/src/shared/own-scripts.ts.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['vue', 'anjuan', 'default'],
    'base-uri': NONE,
    'form-action': [SELF],
    'frame-ancestors': NONE,
    ...(secureCookies ? { 'upgrade-insecure-requests': [] } : {}),
  });
}

/** Of the page that describes the API. @param styles hashes of the styles that stand in that page */
export function docsPolicy(styles: readonly string[]): string {
  return written({
    'default-src': NONE,
    'script-src': [SELF],
    'style-src': [SELF, "'unsafe-hashes'", ...styles],
    'img-src': [SELF, 'data:'],
    'connect-src': [SELF],
    'object-src': NONE,
    'base-uri': NONE,
    'form-action': NONE,
    'frame-ancestors': NONE,
  });
}
