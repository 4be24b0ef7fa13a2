import type { CivilDate } from '@anjuan/calendar';
import type { ArticleId, Mark, Text } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import type { Discretion } from '../../dossier/discretion.js';
import type { HasPenalties } from '../../dossier/penalty.js';
import type { Routing } from '../../dossier/routing.js';
import type { Office } from '../../kernel/office.js';

/** The four layers that send a case to legal review; merged for the answer, kept apart for the reader (law.md 4.1). */
export const reviewLayers = {
  law: { zh: '法律', en: 'statute' },
  national: { zh: '国家规定', en: 'national guidance' },
  tianjin: { zh: '天津规定', en: 'Tianjin' },
  office: { zh: '本街道审核目录', en: 'the street’s own list' },
} as const satisfies Record<string, Text>;
export type ReviewLayer = keyof typeof reviewLayers;

/** A proposal with what a person has answered about it. */
export type Routed = HasPenalties & Discretion & { readonly routing: Routing };

/** What a question looks at. */
export interface RoutingFacts {
  readonly dossier: Dossier;
  readonly draft: Routed;
  readonly office: Office;
  readonly on: CivilDate;
}

/** One question of the routing sheet. Any yes sends the case to legal review. */
export interface RoutingQuestion {
  readonly id: string;
  readonly layer: ReviewLayer;
  readonly rule: string;
  readonly articles: readonly ArticleId[];
  readonly says: Text;
  readonly mark: Mark;
  /** Whether the file gives the answer, or whoever drafts. */
  readonly answeredBy: 'file' | 'person';
  yes(facts: RoutingFacts): boolean;
}
