// One request, with whatever headers and path: fetch would mend what is to be sent broken.
import http from 'node:http';

/** @returns status (0 when the other side hung up) and text */
export function ask(base, { method = 'GET', path, headers: given = {}, body }) {
  const { hostname, port } = new URL(base);
  // Without a length a body of DELETE would be read as the next request.
  const headers = body === undefined ? given : { 'content-length': Buffer.byteLength(body), ...given };
  return new Promise((resolve) => {
    const request = http.request({ hostname, port, method, path, headers, agent: false, timeout: 20_000 }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => done(answer.statusCode, Buffer.concat(chunks).toString('latin1')));
      answer.on('error', () => done(answer.statusCode, ''));
    });
    const done = (status, text) => resolve({ status, text, headers: request.res?.headers ?? {} });
    request.on('timeout', () => request.destroy());
    request.on('error', () => done(0, ''));
    request.end(body);
  });
}
