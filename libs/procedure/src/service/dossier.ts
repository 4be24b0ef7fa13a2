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

/** One service of one document on one recipient. */
export interface ServiceDossier {
  readonly document: string;
  /** Tells a repeated notice from the first one. */
  readonly round?: number;
  readonly attempts: readonly { readonly on: CivilDate; readonly mode: ServiceMode; readonly note: string }[];
  readonly mode?: ServiceMode;
  readonly announcedOn?: CivilDate;
  readonly servedOn?: CivilDate;
  readonly receivedBy?: string;
  readonly place?: string;
  readonly number?: string;
}
