import type { EntityManager } from 'typeorm';

/** A column is named as its property is, in snake case. */
const column = (property: string): string => `"${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;

/**
 * Inserts one row. The rows of an act are written so: building the same text by the ORM takes longer than the database takes
 * to carry it out.
 */
export async function insertRow(manager: EntityManager, table: string, row: object): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_name, i) => `$${i + 1}`);
  await manager.query(`INSERT INTO anjuan.${table} (${names.map(column).join()}) VALUES (${places.join()})`, [
    ...Object.values(row),
  ]);
}

/** Writes these columns of the row with this id. */
export async function updateRow(manager: EntityManager, table: string, id: string, row: object): Promise<void> {
  const sets = Object.keys(row).map((name, i) => `${column(name)} = $${i + 2}`);
  await manager.query(`UPDATE anjuan.${table} SET ${sets.join()} WHERE id = $1`, [id, ...Object.values(row)]);
}
