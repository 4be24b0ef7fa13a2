import { Injectable } from '@nestjs/common';
import type { DocumentProof, EntryBody } from '@anjuan/contract';
import { type DocumentModel, templates } from '@anjuan/documents';
import type { CaseFile } from '@anjuan/procedure';
import { bySystem } from '../platform/context.js';
import { dayOf } from '../platform/clock.js';
import { hashOfJson } from '../platform/digest.js';
import { Reader } from '../platform/reads/reader.js';
import { type KeySource, keysOf } from '../platform/storage/key-store.js';
import { Vault } from '../platform/storage/vault.js';
import { type Later, paperState } from './paper-state.js';

const OFFICE = 'SELECT office_of_proof($1) AS agency';
const PAPER = `
SELECT d.id, d.template, d.number, d.issued_on::text AS "issuedOn", d.hash, d.model, d.seq, d.file_id AS "fileId",
       r.digest AS pdf, e.hash AS entry, e.body, c.state, d.destroyed_at AS "destroyedAt", a.name AS agency,
       EXISTS (SELECT 1 FROM journal_entry x WHERE x.file_id = d.file_id AND x.body->>'step' = 'approve-destruction'
         AND x.body->'computed'->'destroyed'->'papers' @> jsonb_build_array(jsonb_build_object('id', d.id, 'hash', d.hash))) AS said
  FROM document d JOIN journal_entry e ON e.file_id = d.file_id AND e.seq = d.seq JOIN case_file c ON c.id = d.file_id
  JOIN agency a ON a.agency_id = d.agency_id  LEFT JOIN rendition r ON r.document_id = d.id WHERE d.proof = $1`;
const LATER = 'SELECT template FROM document WHERE file_id = $1 AND seq > $2 ORDER BY seq';
const LOG = `SELECT l.index::float8 AS index, c.size::float8 AS size, c.root, c.signed_at AS "signedAt"
  FROM log_leaf l JOIN checkpoint c ON c.size > l.index WHERE l.hash = $1 ORDER BY c.size DESC LIMIT 1`;

interface PaperRow {
  readonly id: string;
  readonly template: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly hash: string;
  readonly model: Buffer | null;
  readonly seq: number;
  readonly fileId: string;
  readonly pdf: string | null;
  readonly entry: string;
  readonly body: EntryBody;
  readonly state: CaseFile;
  readonly agency: string;
  readonly destroyedAt: Date | null;
  /** Whether a sealed entry destroyed this very paper. */
  readonly said: boolean;
}

/** Whether a paper that was served is genuine and still stands. */
@Injectable()
export class ProofQuery {
  constructor(
    private readonly reader: Reader,
    private readonly vault: Vault,
  ) {}

  /** Null for an id that is none of ours; nothing tells how near it came. */
  async proof(id: string): Promise<DocumentProof | null> {
    if (!/^[\w-]{22}$/.test(id)) return null;
    const [office] = await this.reader.run<{ agency: string }>({ face: true }, OFFICE, [id]);
    if (!office) return null;
    return this.reader.all(bySystem(office.agency), async (query) => {
      const [paper] = await query<PaperRow>(PAPER, [id]);
      if (!paper) return null;
      const later = await query<Later>(LATER, [paper.fileId, paper.seq]);
      const [log] = await query<NonNullable<DocumentProof['log']>>(LOG, [paper.entry]);
      return this.view(paper, await this.modelOf(keysOf(query), paper), { later, log: log ?? null });
    });
  }

  private view(
    paper: PaperRow,
    model: DocumentModel | undefined,
    { later, log }: { readonly later: readonly Later[]; readonly log: DocumentProof['log'] },
  ): DocumentProof {
    const { template, number, issuedOn, hash, pdf, entry, state, agency, destroyedAt, said } = paper;
    const gone =
      destroyedAt && said ? ({ state: 'destroyed', office: agency, destroyedOn: dayOf(destroyedAt) } as const) : {};
    return {
      title: templates[template]?.title ?? { zh: template, en: template },
      number,
      office: model?.office ?? '',
      issuedOn,
      state: model ? paperState(template, state, later) : 'unsure',
      hash,
      pdf,
      entry,
      log,
      ...gone,
    };
  }

  /** What the paper says, if it is still what its entry sealed. */
  private async modelOf(
    keys: KeySource,
    { id, model: cipher, hash, body }: PaperRow,
  ): Promise<DocumentModel | undefined> {
    if (!cipher) return undefined;
    try {
      const model = await this.vault.open<DocumentModel>(keys, cipher, id);
      const sealed = body.documents.some((one) => one.id === id && one.hash === hash);
      return sealed && hashOfJson(model) === hash ? model : undefined;
    } catch {
      return undefined;
    }
  }
}
