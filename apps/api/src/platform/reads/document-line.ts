import type { DocumentLine } from '@anjuan/contract';
import { templates } from '@anjuan/documents';

/** A frozen document as SQL gives it. */
export interface DocumentRow {
  readonly id: string;
  readonly template: string;
  readonly number: string;
  readonly seq: number;
  readonly issuedOn: string;
  readonly hash: string;
}

/** The documents of a file. */
export const DOCUMENTS = `
SELECT id, template, number, seq, issued_on::text AS "issuedOn", hash FROM document WHERE file_id = $1 ORDER BY seq, template`;

/** Row → line. */
export function documentLine({ id, template, number, seq, issuedOn, hash }: DocumentRow): DocumentLine {
  const title = templates[template]?.title ?? { zh: template, en: template };
  return { id, template, title, number, seq, issuedOn, hash };
}
