import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { type Socket, connect } from 'node:net';

/** What ClamAV found: nothing, or the name of what it knows. */
export type Scan = { readonly clean: true } | { readonly clean: false; readonly found: string };

const PATIENCE = 120_000;
const CHUNK = 1 << 18;

/**
 * Gives a file to ClamAV's daemon by its INSTREAM command: lengths of four bytes before each chunk, a zero at the end.
 * @throws Error when the daemon is away or does not understand
 */
export async function scan(address: string, file: string, most: number): Promise<Scan> {
  const socket = await connected(address);
  try {
    const answer = answerOf(socket);
    // A daemon that has seen enough answers and hangs up; what it said is what counts then.
    await Promise.race([send(socket, file, most).catch(() => {}), answer]);
    return read(await answer);
  } finally {
    socket.destroy();
  }
}

async function connected(address: string): Promise<Socket> {
  const at = address.lastIndexOf(':');
  const socket = connect({ host: address.slice(0, at), port: Number(address.slice(at + 1)), timeout: PATIENCE });
  socket.once('timeout', () => socket.destroy(new Error('clamd does not answer')));
  await once(socket, 'connect');
  return socket;
}

async function send(socket: Socket, file: string, most: number): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of createReadStream(file, { end: most - 1, highWaterMark: CHUNK })) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE((chunk as Buffer).length);
    socket.write(length);
    if (!socket.write(chunk as Buffer)) await once(socket, 'drain');
  }
  socket.write(Buffer.alloc(4));
}

async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.includes('\0')) break;
  }
  return text.replace(/\0[^]*$/, '').trim();
}

function read(answer: string): Scan {
  if (/: OK$/.test(answer)) return { clean: true };
  const found = /: (.+) FOUND$/.exec(answer)?.[1];
  if (found) return { clean: false, found };
  throw new Error(`clamd: ${answer.slice(0, 100) || 'no answer'}`);
}
