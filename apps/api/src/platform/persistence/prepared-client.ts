import { createHash } from 'node:crypto';
import pg from 'pg';

/** Texts a connection keeps plans for; lists of changing length must not fill the server with plans nobody asks for again. */
const MOST = 300;

type Ask = (...args: readonly unknown[]) => unknown;
type Wire = { readonly stream: { cork(): void; uncork(): void } };

/**
 * A connection that plans each parameterised text once (under row-level security and with a dozen indexes, planning an insert
 * costs the database more than the insert itself), and sends what is asked for in one turn of the event loop in one packet.
 */
export class PreparedClient extends pg.Client {
  private readonly names = new Map<string, string>();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // A database that dies fails the statements under way, and those are heard; the event itself, unheard, would end the process.
    this.on('error', () => {});
  }

  // The driver has nine overloads; only the plain one, a text with its values, is taken another way.
  override query = ((text: unknown, values: unknown, ...rest: readonly unknown[]): unknown => {
    const ask = pg.Client.prototype.query.bind(this) as Ask;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? this.nameOf(text) : undefined;
    this.gather();
    return name ? ask({ name, text, values }, ...rest) : ask(text, values, ...rest);
  }) as pg.Client['query'];

  private gather(): void {
    const { stream } = (this as unknown as { readonly connection: Wire }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= MOST) return known;
    const name = `p${createHash('sha256').update(text).digest('hex').slice(0, 30)}`;
    this.names.set(text, name);
    return name;
  }
}

/** Settings of a pool whose connections are of this kind; statements may be sent before the one before is answered. */
export const PREPARED = { Client: PreparedClient, pipeline: true } as const;
