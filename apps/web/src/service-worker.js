/* global self, caches */
/*
 * Keeps the shell of the app on the device, so that a page reloads in a basement without signal. It never touches /api: the data
 * of a case belongs to the signed-in person and must not outlive the session in a cache.
 */
/* The build writes these two: a new version fetches its files beside the old ones and takes over. */
const SHELL = 'anjuan-shell-__VERSION__';
const FILES = JSON.parse('__FILES__');

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(['/', '/favicon.svg', ...FILES])));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/** Hashed files never change, so the first answer is good for ever. */
async function fromCacheFirst(request) {
  const cache = await caches.open(SHELL);
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}

/** Pages are asked for fresh; the kept shell stands in when there is no network. */
async function fromNetworkFirst(request) {
  const cache = await caches.open(SHELL);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put('/', fresh.clone());
    return fresh;
  } catch (error) {
    const kept = await cache.match('/', { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api')) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(fromCacheFirst(event.request));
  else if (event.request.mode === 'navigate' && !url.pathname.startsWith('/portal'))
    event.respondWith(fromNetworkFirst(event.request));
});
