import { Injectable } from '@nestjs/common';
import type { CaseView, DocumentLine } from '@anjuan/contract';
import type { CaseFile, Party } from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';
import { Clock } from '../../platform/clock.js';
import type { Context, SignedIn } from '../../platform/context.js';
import { Offices } from '../../platform/offices.js';
import { LINE_COLUMNS, type LineRow, officeOf } from '../../platform/reads/case-line.js';
import { DOCUMENTS, type DocumentRow, documentLine } from '../../platform/reads/document-line.js';
import { type Query, Reader } from '../../platform/reads/reader.js';
import { keysOf } from '../../platform/storage/key-store.js';
import { notFound } from '../../platform/refused.js';
import { Vault } from '../../platform/storage/vault.js';
import { presentCase } from './case.presenter.js';

const CASE = `SELECT ${LINE_COLUMNS}, f.state FROM case_file f WHERE f.id = $1`;
/** Until when the reader sees the file out of need; nothing for whoever sees it anyhow. */
const NEED = `SELECT max(l.until) AS until FROM emergency_look l JOIN case_file f ON f.id = l.file_id
  WHERE l.file_id = $1 AND l.person_id = $2 AND l.until > now() AND current_setting('app.sight', true) = 'unit'
    AND NOT f.in_sight_of && nullif(current_setting('app.sees', true), '')::uuid[]`;
const PARTIES = 'SELECT ref, cipher FROM personal_value WHERE file_id = $1 AND cipher IS NOT NULL';

/** All that one case page needs, out of one transaction. */
@Injectable()
export class CaseViewQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Refused when the case is unknown or another agency's */
  async of(
    me: Context & Pick<SignedIn, 'agency' | 'person' | 'name' | 'roles' | 'scope'>,
    id: string,
    language: keyof Text,
  ): Promise<CaseView> {
    const { office, holidays } = await this.offices.of(me.agency);
    const found = await this.reader.all(me, async (query) => this.read(query, id, me.person));
    // A supervisor of the district reads: no step of an office is his.
    const actor = { id: me.person, name: me.name, roles: me.scope ? [] : me.roles };
    const view = presentCase(found, { actor, office, holidays, today: this.clock.today(), language });
    return { ...view, line: { ...view.line, ...officeOf(me, office) } };
  }

  private async read(query: Query, id: string, person: string): Promise<FoundCase> {
    const [[row], papers, sealed, [need]] = await Promise.all([
      query<LineRow & { state: CaseFile }>(CASE, [id]),
      query<DocumentRow>(DOCUMENTS, [id]),
      query<{ ref: string; cipher: Buffer }>(PARTIES, [id]),
      query<{ until: Date | null }>(NEED, [id, person]),
    ]);
    if (!row) throw notFound();
    const { state: file, ...line } = row;
    const documents = papers.map(documentLine);
    const ciphers = sealed.map(({ ref, cipher }) => [ref, cipher] as const);
    const parties = Object.fromEntries(await this.vault.openEach<Party>(keysOf(query), ciphers));
    return { line, file, documents, parties, ...(need?.until ? { emergencyUntil: need.until.toISOString() } : {}) };
  }
}

/** A case as read, before it is presented. */
export interface FoundCase {
  readonly line: LineRow;
  readonly file: CaseFile;
  readonly documents: readonly DocumentLine[];
  readonly parties: Readonly<Record<string, Party>>;
  readonly emergencyUntil?: string;
}
