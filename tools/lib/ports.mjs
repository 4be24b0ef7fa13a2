import net from 'node:net';

/** Whether nothing listens on the port; `host` undefined means every address, as the API listens. */
export function isPortFree(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** First free port from `first` upwards, within a hundred. */
export async function nextFreePort(first, host) {
  for (let port = first; port < first + 100; port += 1) if (await isPortFree(port, host)) return port;
  throw new Error(`No free port between ${first} and ${first + 99}.`);
}

/** A port the system says is free now. Somebody may still take it first, so the caller has to be ready to try again. */
export function anyFreePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
