import { Injectable } from '@nestjs/common';
import type {
  DocumentProof,
  PublicLog,
  PublicOffice,
  PublicOfficeName,
  PublishedDecision,
  PublishedPage,
} from '@anjuan/contract';
import { certificateHolds, yuan } from '@anjuan/procedure';
import { article, matters, penaltyKinds, type Matter } from '@anjuan/statute';
import { Clock } from '../platform/clock.js';
import { isUuid } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { cursorText, readCursor } from '../platform/reads/cursor.js';
import { Reader } from '../platform/reads/reader.js';
import { textSearch } from '../platform/reads/text-search.js';
import type { AgencyFacts } from '../platform/reads/office.query.js';
import type { PortalReader } from './portal.js';
import { ProofQuery } from './proof.query.js';
import { PublicLogQuery } from './public-log.query.js';

const PAGE = 20;
const CAP = 1_000;

interface Row {
  readonly total: number;
  readonly id: string | null;
  readonly on: string;
  readonly view: PublishedDecision;
}

interface Search {
  readonly text?: string;
  readonly cursor?: string;
  readonly matter?: string;
  /** Id of an office; all of them when left out. */
  readonly office?: string;
}

const ONE = 'SELECT r.view FROM publication_record r WHERE r.id = $1';

function statement(where: string, after: string, n: number): string {
  return `
    WITH n AS (SELECT count(*)::int AS total FROM (SELECT 1 FROM publication_record r WHERE ${where} LIMIT ${CAP + 1}) t),
         page AS (SELECT r.id, r.published_on::text AS "on", r.view FROM publication_record r WHERE ${where} ${after}
                  ORDER BY r.published_on DESC, r.id DESC LIMIT $${n})
    SELECT n.total, page.* FROM n LEFT JOIN page ON true ORDER BY page."on" DESC, page.id DESC`;
}

/** What anybody may read: published decisions of every office, and each office's standing pages. */
@Injectable()
export class PublishedQuery implements PortalReader {
  constructor(
    private readonly reader: Reader,
    private readonly agencies: Offices,
    private readonly clock: Clock,
    private readonly proofs: ProofQuery,
    private readonly logs: PublicLogQuery,
  ) {}

  async decisions({ cursor, ...search }: Search): Promise<PublishedPage> {
    const { where, params } = conditions(search);
    const after = readCursor(cursor || undefined);
    const n = params.length;
    const keyset = after ? `AND (r.published_on, r.id) < ($${n + 2}::date, $${n + 3}::uuid)` : '';
    const values = [...params, PAGE + 1, ...(after ? [after.on, after.id] : [])];
    return pageOf(await this.reader.run<Row>({ face: true }, statement(where, keyset, n + 1), values));
  }

  async decision(id: string): Promise<PublishedDecision | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.reader.run<Row>({ face: true }, ONE, [id]);
    return row?.view ?? null;
  }

  proof(id: string): Promise<DocumentProof | null> {
    return this.proofs.proof(id);
  }

  /** The log of an office, with the days before one. */
  log(office: string, before?: string): Promise<PublicLog> {
    return this.logs.of(office, before);
  }

  /** One office, the first one when none is named. @throws Refused when there is no such office */
  async office(id?: string): Promise<PublicOffice> {
    return publicOffice(await this.agencies.public(id), this.clock.today());
  }

  /** Every office of the installation. */
  async offices(): Promise<readonly PublicOfficeName[]> {
    const found = (await this.agencies.all()).filter(({ kind }) => kind === 'office');
    return found.map(({ id, name, district }) => ({ id, name, district }));
  }
}

function pageOf(rows: readonly Row[]): PublishedPage {
  const found = rows.filter((row) => row.id !== null);
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  const next = last?.id ? cursorText({ on: last.on, id: last.id }) : null;
  return { items: found.slice(0, PAGE).map((row) => row.view), next, total: Math.min(rows[0]?.total ?? 0, CAP) };
}

function conditions({ text, matter, office }: Search): { readonly where: string; readonly params: readonly unknown[] } {
  const parts: string[] = ["r.state <> 'drafted'"];
  const params: unknown[] = [];
  const wanted = text
    ?.normalize()
    .slice(0, 100)
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
  if (office) parts.push(isUuid(office) ? `r.agency_id = $${params.push(office)}` : 'false');
  if (matter) parts.push(`r.view->>'matter' = $${params.push(matter.slice(0, 64))}`);
  if (wanted?.trim()) {
    const search = textSearch(wanted);
    if (!search) parts.push('false');
    else
      parts.push(
        `r.id IN (SELECT find_published($${params.push(search.tsquery)}::tsquery, $${params.push(search.pattern)}))`,
      );
  }
  return { where: parts.join(' AND '), params };
}

function publicOffice(agency: AgencyFacts, today: string): PublicOffice {
  const { id, name, district, address, phone, complaints, reconsideration, office } = agency;
  const officers = Object.values(office.staff).flatMap(({ name: who, unit, certificate }) =>
    certificate
      ? [
          {
            name: who,
            certificate: certificate.number,
            unit,
            validTo: certificate.validTo,
            valid: certificateHolds(certificate, today),
          },
        ]
      : [],
  );
  const handed = new Set(office.powers.filter((p) => p.from <= today && (!p.to || today <= p.to)).map((p) => p.matter));
  return {
    id,
    name,
    district,
    address,
    phone,
    complaints,
    reconsideration,
    officers,
    matters: matters.filter((m) => handed.has(m.code)).map(publicMatter),
  };
}

function publicMatter({ code, name, bases, penaltyOptions, mark }: Matter): PublicOffice['matters'][number] {
  const basis = [...new Set(bases.map((b) => article(b.article).label.zh))];
  return { code, name, basis, penalty: [...new Set(penaltyOptions.map(optionText))], mark };
}

function optionText({ kind, minFen, maxFen }: Matter['penaltyOptions'][number]): string {
  const title = penaltyKinds[kind].zh;
  if (maxFen === undefined) return title;
  return minFen ? `${title}${yuan(minFen)}至${yuan(maxFen)}` : `${title}${yuan(maxFen)}以下`;
}
