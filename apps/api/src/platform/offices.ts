import { Injectable } from '@nestjs/common';
import { Clock } from './clock.js';
import { bySystem } from './context.js';
import { notFound } from './refused.js';
import { type AgencyFacts, readAgency } from './reads/office.query.js';
import { Reader } from './reads/reader.js';

/** How long an office may be remembered, in milliseconds. */
const FRESH = 30_000;

/** What everybody may know of an agency. */
export interface AgencyFace {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly kind: 'district' | 'office';
  readonly parent: string | null;
}

const FACES = `
SELECT agency_id AS id, name, district, kind, parent_id AS parent FROM agency ORDER BY created_at, agency_id`;

/** Offices with their people, remembered for half a minute: every act and every view needs one. */
@Injectable()
export class Offices {
  private readonly known = new Map<string, { readonly at: number; readonly facts: Promise<AgencyFacts | undefined> }>();

  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** The office of an agency. @throws Refused when there is none */
  async of(agency: string): Promise<AgencyFacts> {
    const now = this.clock.now().getTime();
    const remembered = this.known.get(agency);
    const entry = remembered && now - remembered.at < FRESH ? remembered : { at: now, facts: this.read(agency) };
    this.known.set(agency, entry);
    const facts = await entry.facts;
    if (!facts) this.forget(agency);
    if (!facts) throw notFound();
    return facts;
  }

  /** Every agency of the installation, the first one made first: names, and which district each office is of. */
  all(): Promise<readonly AgencyFace[]> {
    return this.reader.run<AgencyFace>({ face: true }, FACES);
  }

  /** The office the public asks for by its id; the first one when it names none. @throws Refused when there is none */
  async public(id?: string): Promise<AgencyFacts> {
    const found = (await this.all()).find((one) => one.kind === 'office' && (!id || one.id === id));
    if (!found) throw notFound();
    return this.of(found.id);
  }

  /** Drops what is remembered after a change. */
  forget(agency: string): void {
    this.known.delete(agency);
  }

  private read(agency: string): Promise<AgencyFacts | undefined> {
    // What the office is follows from its own files, whoever asks.
    const facts = this.reader.all(bySystem(agency), readAgency);
    facts.catch(() => this.forget(agency));
    return facts;
  }
}
