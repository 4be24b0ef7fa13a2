import { Injectable } from '@nestjs/common';
import type { JournalEntry } from '@anjuan/contract';
import type { DocumentModel } from '@anjuan/documents';
import type { Party } from '@anjuan/procedure';
import type { SignedIn } from '../platform/context.js';
import { DOCUMENTS, type DocumentRow } from '../platform/reads/document-line.js';
import { Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';
import { type KeySource, keysOf } from '../platform/storage/key-store.js';
import { Vault } from '../platform/storage/vault.js';
import { digestsIn } from '../platform/digests-in.js';

const FILE = 'SELECT number, title, stage, minor FROM case_file WHERE id = $1';
const ENTRIES = 'SELECT seq, prev, hash, body FROM journal_entry WHERE file_id = $1 ORDER BY seq';
const MODELS = 'SELECT id, model FROM document WHERE file_id = $1 AND model IS NOT NULL';
const PEOPLE = 'SELECT ref, cipher, salt, commitment FROM personal_value WHERE file_id = $1 ORDER BY ref';
/** What this file has given up is no part of it any more, even where another one still needs the bytes. */
const BLOBS = `SELECT b.digest, b.media_type AS "mediaType", u.given_up_at IS NULL AS kept FROM evidence_blob b
  LEFT JOIN evidence_use u ON u.digest = b.digest AND u.file_id = $2 WHERE b.digest = ANY($1::text[]) ORDER BY b.digest`;
const WITNESSES = 'SELECT name, public_key AS "publicKey" FROM witness ORDER BY name';

interface PersonRow {
  readonly ref: string;
  readonly cipher: Buffer | null;
  readonly salt: string | null;
  readonly commitment: string;
}

/** A frozen document with what it says; null once that was destroyed. */
export type Paper = DocumentRow & { readonly model: DocumentModel | null };

/** A personal value with the salt of its commitment; `value` is missing once it was destroyed. */
export interface Committed {
  readonly ref: string;
  readonly salt: string | null;
  readonly value: Party | null;
  readonly commitment: string;
}

/** Everything of a case that is exported, but for the bytes. */
export interface CaseParts {
  readonly file: {
    readonly number: string | null;
    readonly title: string;
    readonly stage: string;
    readonly minor: boolean;
  };
  readonly entries: readonly JournalEntry[];
  readonly papers: readonly Paper[];
  readonly people: readonly Committed[];
  readonly blobs: readonly { readonly digest: string; readonly mediaType: string; readonly kept: boolean }[];
  readonly witnesses: readonly { readonly name: string; readonly publicKey: string }[];
}

/** Reads a case for its export, in one snapshot. */
@Injectable()
export class CasePartsQuery {
  constructor(
    private readonly reader: Reader,
    private readonly vault: Vault,
  ) {}

  /** @throws Refused when the file is unknown or another agency's */
  of(me: SignedIn, id: string): Promise<CaseParts> {
    return this.reader.all(me, async (query) => {
      const [file] = await query<CaseParts['file']>(FILE, [id]);
      if (!file) throw notFound();
      const entries = await query<JournalEntry>(ENTRIES, [id]);
      const rows = await query<DocumentRow>(DOCUMENTS, [id]);
      const models = await query<{ id: string; model: Buffer }>(MODELS, [id]);
      const people = await query<PersonRow>(PEOPLE, [id]);
      const blobs = await query<CaseParts['blobs'][number]>(BLOBS, [entries.flatMap(digestsIn), id]);
      const witnesses = await query<CaseParts['witnesses'][number]>(WITNESSES);
      const keys = keysOf(query);
      const said = await this.vault.openEach<DocumentModel>(
        keys,
        models.map(({ id: paper, model }) => [paper, model]),
      );
      const papers = rows.map((row) => ({ ...row, model: said.get(row.id) ?? null }));
      return { file, entries, papers, people: await this.opened(keys, people), blobs, witnesses };
    });
  }

  private async opened(keys: KeySource, rows: readonly PersonRow[]): Promise<readonly Committed[]> {
    const ciphers = rows.flatMap(({ ref, cipher }) => (cipher ? [[ref, cipher] as const] : []));
    const values = await this.vault.openEach<Party>(keys, ciphers);
    return rows.map(({ ref, salt, commitment }) => ({ ref, salt, commitment, value: values.get(ref) ?? null }));
  }
}
