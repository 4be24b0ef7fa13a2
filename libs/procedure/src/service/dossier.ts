import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** Ways of service. @article CPL-2023/88 */
export const serviceModes = {
  'on-the-spot': { zh: '当场交付', en: 'handed over on the spot' },
  direct: { zh: '直接送达', en: 'direct service' },
  left: { zh: '留置送达', en: 'left service' },
  electronic: { zh: '电子送达', en: 'electronic service' },
  post: { zh: '邮寄送达', en: 'service by post' },
  'public-notice': { zh: '公告送达', en: 'service by public notice' },
} as const satisfies Record<string, Text>;
export type ServiceMode = keyof typeof serviceModes;

/** A try that did not reach the party. */
export interface ServiceAttempt {
  readonly on: CivilDate;
  readonly mode: ServiceMode;
  readonly note: string;
}

/** One service of one document on one recipient. */
export interface ServiceDossier {
  readonly document: string;
  /** Tells a repeated notice from the first one. */
  readonly round?: number;
  readonly attempts: readonly ServiceAttempt[];
  readonly mode?: ServiceMode;
  readonly announcedOn?: CivilDate;
  /** Where and why a public notice was given. */
  readonly announcement?: { readonly medium: string; readonly why: string };
  readonly servedOn?: CivilDate;
  /** How the receiver is called; the full name stands on the signed receipt only. */
  readonly receivedBy?: string;
  readonly relation?: string;
  readonly place?: string;
  readonly officers?: readonly string[];
  /** Proof of the way of service: witness, slip, log. */
  readonly proof?: string;
  readonly digests?: readonly string[];
  readonly number?: string;
  readonly failed?: { readonly on: CivilDate; readonly note: string };
}

/** A service nothing is known of yet. */
export const blankService: ServiceDossier = { document: '', attempts: [] };
