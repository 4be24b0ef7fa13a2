import type { Text } from '@anjuan/statute';

/** A decision as the public sees it: built field by field, never by blacking out a text. */
export interface PublishedDecision {
  readonly id: string;
  readonly number: string;
  readonly office: string;
  readonly party: string;
  readonly partyKind: 'person' | 'sole-trader' | 'unit';
  readonly matter: string;
  readonly matterTitle: Text;
  readonly facts: string;
  readonly basis: readonly string[];
  readonly penalty: string;
  readonly fineFen: number;
  readonly place: string;
  readonly decidedOn: string;
  readonly publishedOn: string;
  readonly state: 'published' | 'corrected' | 'withdrawn';
  readonly reason?: string;
  readonly proof: string;
}

export interface PublishedPage {
  readonly items: readonly PublishedDecision[];
  readonly next: string | null;
  readonly total: number;
}

/** The office's standing public pages. */
export interface PublicOffice {
  readonly name: string;
  readonly district: string;
  readonly address: string;
  readonly phone: string;
  readonly complaints: string;
  readonly reconsideration: string;
  readonly officers: readonly {
    readonly name: string;
    readonly certificate: string;
    readonly unit: string;
    readonly validTo: string;
    readonly valid: boolean;
  }[];
  readonly matters: readonly {
    readonly code: string;
    readonly name: Text;
    readonly basis: readonly string[];
    readonly penalty: readonly string[];
    readonly mark: string;
  }[];
}
