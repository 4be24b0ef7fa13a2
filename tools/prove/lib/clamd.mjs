// Stands in for ClamAV's daemon where none is configured: it speaks INSTREAM and knows one harmless virus.
import { once } from 'node:events';
import net from 'node:net';

/** The text every scanner takes for a virus, in two parts so that none takes this file for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const COMMAND = 'zINSTREAM\0'.length;

/** The bytes between the lengths, once the empty chunk has come. */
function content(bytes) {
  const chunks = [];
  for (let at = COMMAND; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function answer(socket) {
  let bytes = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (part) => {
    bytes = Buffer.concat([bytes, part]);
    const found = content(bytes);
    if (found) socket.end(`stream: ${found.includes(EICAR) ? 'Eicar-Test-Signature FOUND' : 'OK'}\0`);
  });
}

/** @returns its address, and how to stop it */
export async function startClamd() {
  const server = net.createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
