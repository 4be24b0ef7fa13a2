import type pg from 'pg';

/** A column is named as its property is, in snake case. */
const column = (property: string): string => `"${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;

/** Objects as their JSON, so that one which has none is refused before anything is sent. */
function sendable(value: unknown): unknown {
  const plain = typeof value !== 'object' || value === null || value instanceof Date || Array.isArray(value);
  return plain ? value : JSON.stringify(value);
}

/**
 * The rows of an act, written by the driver itself: building the same text by the ORM takes longer than the database takes to
 * carry it out. A row is sent in the turn of the event loop in which it is asked for, behind whatever was sent before; one that
 * cannot be sent throws there, and so keeps the commit from being sent behind it.
 */
export class Rows {
  constructor(private readonly connection: pg.Client) {}

  /** Inserts one row. */
  insert(table: string, row: object): Promise<void> {
    const names = Object.keys(row);
    const places = names.map((_name, i) => `$${i + 1}`).join();
    const text = `INSERT INTO anjuan.${table} (${names.map(column).join()}) VALUES (${places})`;
    return this.write(text, Object.values(row));
  }

  /** Writes these columns of the row with this id. */
  update(table: string, id: string, row: object): Promise<void> {
    const sets = Object.keys(row).map((name, i) => `${column(name)} = $${i + 2}`);
    return this.write(`UPDATE anjuan.${table} SET ${sets.join()} WHERE id = $1`, [id, ...Object.values(row)]);
  }

  /** Carries out a statement that answers nothing. @throws TypeError at once when a value is no JSON */
  write(text: string, values: readonly unknown[]): Promise<void> {
    const answered = this.connection.query(text, values.map(sendable));
    return answered.then(() => undefined);
  }
}
