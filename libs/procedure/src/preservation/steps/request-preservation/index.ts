import { apl, order55 } from '@anjuan/statute';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { type PreservationDossier, type PreservationGround, preservationGrounds } from '../../dossier.js';
import { evidenceBeingCollected, groundStated } from '../../rules.js';

export class RequestPreservationInput {
  @Choice({ zh: '保存理由', en: 'Ground' }, optionsOf(preservationGrounds)) ground: PreservationGround;
  @LongText({ zh: '具体情况', en: 'Why' }, { max: 1000 }) why: string;
  @LongText({ zh: '拟保存的证据', en: 'What is to be preserved' }, { max: 1000 }) things: string;
}

export const requestPreservation = step<PreservationDossier, RequestPreservationInput>({
  id: 'request-preservation',
  title: { zh: '申请先行登记保存', en: 'Ask to preserve evidence' },
  articles: [apl(56), order55(19)],
  input: RequestPreservationInput,
  rules: [evidenceBeingCollected, groundStated],
  prefill: () => ({ ground: 'may-be-lost' }),
  apply: (dossier, { input, on, by }) => ({ ...dossier, ...input, requestedOn: on, requestedBy: by.id }),
});
