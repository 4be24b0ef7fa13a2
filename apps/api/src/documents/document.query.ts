import { Injectable } from '@nestjs/common';
import type { DocumentLine, DocumentView } from '@anjuan/contract';
import type { DocumentModel } from '@anjuan/documents';
import type { SignedIn } from '../platform/context.js';
import { DOCUMENTS, type DocumentRow, documentLine } from '../platform/reads/document-line.js';
import { Reader } from '../platform/reads/reader.js';
import { goneSince, notFound } from '../platform/refused.js';
import { keysOf } from '../platform/storage/key-store.js';
import { Vault } from '../platform/storage/vault.js';

const ONE = `
SELECT id, template, number, seq, issued_on::text AS "issuedOn", hash, file_id AS file, model, destroyed_at AS "destroyedAt" FROM document WHERE id = $1`;

type Row = DocumentRow & { readonly file: string; readonly model: Buffer | null; readonly destroyedAt: Date | null };

/** Frozen documents of a file. */
@Injectable()
export class DocumentQuery {
  constructor(
    private readonly reader: Reader,
    private readonly vault: Vault,
  ) {}

  async ofFile(me: SignedIn, fileId: string): Promise<readonly DocumentLine[]> {
    return this.reader.all(me, async (query) => {
      const [file] = await query('SELECT 1 FROM case_file WHERE id = $1', [fileId]);
      if (!file) throw notFound();
      return (await query<DocumentRow>(DOCUMENTS, [fileId])).map(documentLine);
    });
  }

  /** @throws Refused when there is none in sight, before anything of it is printed */
  async mustSee(me: SignedIn, id: string): Promise<void> {
    const [row] = await this.reader.run(me, 'SELECT 1 FROM document WHERE id = $1', [id]);
    if (!row) throw notFound();
  }

  /** One document with what it says. @throws Refused when there is none */
  one(me: SignedIn, id: string): Promise<DocumentView> {
    return this.reader.all(me, async (query) => {
      const [row] = await query<Row>(ONE, [id]);
      if (!row) throw notFound();
      if (!row.model) throw goneSince(row.destroyedAt);
      const model = await this.vault.open<DocumentModel>(keysOf(query), row.model, id);
      return { ...documentLine(row), file: row.file, model };
    });
  }
}
