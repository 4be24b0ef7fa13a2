/** Hashes a file away from the page, so that typing goes on meanwhile. */
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  const digest = await crypto.subtle.digest('SHA-256', await data.arrayBuffer());
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  self.postMessage(hex);
};
