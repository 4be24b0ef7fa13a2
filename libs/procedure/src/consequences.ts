import { agencyConsequences } from './agency/consequences.js';
import { amendmentConsequences } from './amendment/consequences.js';
import { demolitionConsequences } from './demolition/consequences.js';
import { dissentConsequences } from './dissent/consequences.js';
import { courtConsequences } from './court/consequences.js';
import { enforcementConsequences } from './enforcement/consequences.js';
import { archiveConsequences } from './archive/consequences.js';
import type { Consequence, Seen } from './kernel/consequence.js';
import { ordinaryConsequences } from './ordinary/consequences.js';
import { evidenceConsequences } from './ordinary/evidence-consequences.js';
import { otherPublicationConsequences } from './other-publication/consequences.js';
import { platformConsequences } from './platform/consequences.js';
import { paymentConsequences } from './payment/consequences.js';
import { preservationConsequences } from './preservation/consequences.js';
import { publicationConsequences } from './publication/consequences.js';
import { recusalConsequences } from './recusal/consequences.js';
import { recordingConsequences } from './recording/consequences.js';
import { sealingConsequences } from './sealing/consequences.js';
import { outsideConsequences } from './remedies/parts.js';
import { serviceConsequences } from './service/consequences.js';
import { substituteConsequences } from './substitute/consequences.js';
import { summaryConsequences } from './summary/consequences.js';
import { venueConsequences } from './venue/consequences.js';

/** Every automatic rule, in the order in which a file meets them. */
export const consequences: readonly Consequence[] = [
  ...ordinaryConsequences,
  ...evidenceConsequences,
  ...preservationConsequences,
  ...sealingConsequences,
  ...summaryConsequences,
  ...serviceConsequences,
  ...paymentConsequences,
  ...substituteConsequences,
  ...enforcementConsequences,
  ...courtConsequences,
  ...demolitionConsequences,
  ...publicationConsequences,
  ...otherPublicationConsequences,
  ...platformConsequences,
  ...archiveConsequences,
  ...recordingConsequences,
  ...recusalConsequences,
  ...venueConsequences,
  ...dissentConsequences,
  ...amendmentConsequences,
  ...outsideConsequences,
  ...agencyConsequences,
];

/** What has arisen by itself on a file beside its time limits: tasks, papers, counts, routes. */
export function followUps(seen: Seen): readonly Consequence[] {
  return consequences.filter((c) => c.kind !== 'time-limit' && c.arises(seen));
}
