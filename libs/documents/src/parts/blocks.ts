import type { Block, Field, Fields } from '../model.js';
import { orSlash } from '../words/text.js';

/** A running paragraph. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A line that begins at the margin: an addressee, a particular of the party. */
export function flush(text: string): Block {
  return { kind: 'paragraph', text, flush: true };
}

/** A section title. */
export function heading(text: string): Block {
  return { kind: 'heading', text };
}

/** A labelled cell; nothing to say shows as '/'. */
export function field(label: string, value?: string, more: Pick<Field, 'signed' | 'lines'> = {}): Field {
  return { label, value: orSlash(value), ...more };
}

/** Ruled rows of a form. */
export function fields(...rows: Fields['rows']): Fields {
  return { kind: 'fields', rows };
}
