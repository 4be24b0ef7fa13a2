import type { DocumentModel } from '@anjuan/documents';
import type { Party } from '@anjuan/procedure';
import type { Committed } from './case-parts.query.js';

/** Whether a paper names somebody: such papers leave the office only with a purpose. */
export function namesSomebody(model: DocumentModel, people: readonly Committed[]): boolean {
  const text = JSON.stringify(model);
  // What was destroyed can no longer be looked for; then every paper may hold it.
  return people.some(
    ({ value }) => !value || secretsOf(value).some((secret) => text.includes(JSON.stringify(secret).slice(1, -1))),
  );
}

/** A person's values, and of a firm those that are somebody's own. */
function secretsOf({ kind, name, idNumber, representative, address, phone }: Party): readonly string[] {
  const own = kind === 'unit' ? [representative, phone] : [name, idNumber, representative, address, phone];
  return own.filter((text): text is string => Boolean(text && text.length > 1));
}
