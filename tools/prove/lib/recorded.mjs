// What the application says to its database, transaction by transaction, taken down while it works.
import pg from 'pg';

const BEGIN = /^\s*(BEGIN|START TRANSACTION)/i;
const END = /^\s*(COMMIT|ROLLBACK)/i;
const CONTEXT = /set_config\('app\./;

/** One statement as it was sent. */
const statementOf = (config, values) =>
  typeof config === 'string'
    ? { text: config, values: values ?? [] }
    : { text: config.text, values: config.values ?? [] };

/**
 * Takes down every transaction of the application's role that set a context.
 * @returns the transactions: their context and the statements behind it, and how to stop
 */
export function takeDown() {
  const { query } = pg.Client.prototype;
  const transactions = [];
  const open = new WeakMap();
  pg.Client.prototype.query = function noted(config, values, ...more) {
    if (this.user === 'anjuan_app' && config && !config.submit)
      note(this, statementOf(config, Array.isArray(values) ? values : undefined));
    return query.call(this, config, values, ...more);
  };
  function note(client, { text, values }) {
    if (BEGIN.test(text)) open.set(client, { context: '', statements: [] });
    const at = open.get(client);
    if (!at) return;
    // A later one only narrows or widens what is in sight; it is a statement like any other.
    if (!at.context && CONTEXT.test(text)) at.context = text.replace(/^\s*BEGIN[^;]*;/i, '');
    else if (END.test(text)) {
      if (at.context && at.statements.length > 0) transactions.push(at);
      open.delete(client);
    } else if (!BEGIN.test(text)) at.statements.push({ text, values });
  }
  return { transactions, stop: () => void (pg.Client.prototype.query = query) };
}
