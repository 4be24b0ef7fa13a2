import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { EICAR } from './made-files.js';

/** A server that speaks ClamAV's INSTREAM and knows one virus: the harmless test text. */
export class FakeClamd {
  private server: Server;
  private port = 0;

  private constructor() {
    this.server = createServer(answer);
  }

  static async start(): Promise<FakeClamd> {
    const fake = new FakeClamd();
    await fake.listen();
    return fake;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Is away while the work is done. */
  async pause(work: () => Promise<void>): Promise<void> {
    await this.stop();
    try {
      await work();
    } finally {
      this.server = createServer(answer);
      await this.listen();
    }
  }

  async stop(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }

  private async listen(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }
}

const COMMAND = 'zINSTREAM\0';

/** Gathers the chunks until the empty one, each behind its length of four bytes. */
function answer(socket: Socket): void {
  let bytes = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (part: Buffer) => {
    bytes = Buffer.concat([bytes, part]);
    const found = content(bytes);
    if (found) socket.end(`stream: ${found.includes(EICAR) ? 'Eicar-Test-Signature FOUND' : 'OK'}\0`);
  });
}

function content(bytes: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
