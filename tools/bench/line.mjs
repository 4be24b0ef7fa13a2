// One kept connection that sends a request and waits for its answer. It shares the machine with what it measures, and Node's
// own client takes twice its time.
import net from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

export class Line {
  #got = Buffer.alloc(0);
  #waits;

  constructor(socket, host) {
    Object.assign(this, { socket, host });
    socket.on('data', (piece) => this.#take(piece));
    socket.on('error', (error) => this.#waits?.reject(error));
    socket.on('close', () => this.#waits?.reject(new Error('the connection was closed')));
  }

  static open(base) {
    const { hostname, port, host } = new URL(base);
    return new Promise((resolve, reject) => {
      const socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
      socket.once('error', reject).once('connect', () => resolve(new Line(socket, host)));
    });
  }

  /** @returns the status, and `text()` of an answer that tells its length */
  post(path, headers, body) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const length = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
    this.socket.write(`POST ${path} HTTP/1.1\r\nhost: ${this.host}\r\n${lines.join('')}${length}${body}`);
    return new Promise((resolve, reject) => (this.#waits = { resolve, reject }));
  }

  #take(piece) {
    this.#got = this.#got.length > 0 ? Buffer.concat([this.#got, piece]) : piece;
    const end = this.#got.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.#got.toString('latin1', 0, end);
    const from = end + HEAD_END.length;
    const length = Number(/\ncontent-length: (\d+)/i.exec(head)?.[1]);
    if (Number.isNaN(length)) return this.#waits.reject(new Error(`an answer without its length: ${head}`));
    if (this.#got.length < from + length) return;
    const answer = this.#got.subarray(from, from + length);
    this.#got = Buffer.alloc(0);
    this.#waits.resolve({ status: Number(head.slice(9, 12)), text: () => answer.toString('utf8') });
  }
}
