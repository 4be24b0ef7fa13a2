// What no client library would send: bytes on a socket.
import net from 'node:net';

/**
 * Sends bytes and reads until the other side hangs up or says no more.
 * @returns status (0 when nothing came back) and text
 */
export function sendRaw(port, bytes, { patience = 1_500 } = {}) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    let text = '';
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    const timer = setTimeout(done, patience);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (isWhole(text)) done();
    });
    socket.on('error', done).on('close', done);
    socket.write(bytes);
  });
}

function isWhole(text) {
  const [head, body] = text.split('\r\n\r\n', 2);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  return body !== undefined && length !== undefined && body.length >= Number(length);
}
