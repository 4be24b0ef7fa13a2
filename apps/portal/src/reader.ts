import type {
  DocumentProof,
  PublicLog,
  PublicOffice,
  PublicOfficeName,
  PublishedDecision,
  PublishedPage,
} from '@anjuan/contract';

export type { DocumentProof, PublicLog, PublicOffice, PublicOfficeName, PublishedDecision, PublishedPage };

/** What a visitor is looking for; all of it comes from the address bar. */
export interface DecisionSearch {
  /** Found in the number, the party as published, the facts or the place; a whole number or proof id finds its decision. */
  readonly text?: string;
  /** `next` of the page before. */
  readonly cursor?: string;
  /** Code of a matter. */
  readonly matter?: string;
  /** Id of an office; all of them when left out. */
  readonly office?: string;
}

/** Where the portal reads from. The API writes one over its own queries. */
export interface PortalReader {
  decisions(search: DecisionSearch): Promise<PublishedPage>;
  decision(id: string): Promise<PublishedDecision | null>;
  proof(id: string): Promise<DocumentProof | null>;
  /** One office; the first one when none is named. */
  office(id?: string): Promise<PublicOffice>;
  /** The transparency log of an office, with its days before one (a civil day). */
  log(office: string, before?: string): Promise<PublicLog>;
  /** Every office that publishes here, the first one first. */
  offices(): Promise<readonly PublicOfficeName[]>;
}
