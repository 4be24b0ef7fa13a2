import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Fen, Flag, Line, LongText, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { presiderNotRecused } from '../../../recusal/rules.js';
import {
  atMostTwoAgents,
  evidencePresentedAndAnswered,
  freeOfCharge,
  hearingScheduled,
  recordSigned,
} from './rules.js';

export class HoldHearingInput {
  @Whole({ zh: '代理人数', en: 'Number of agents' }, { max: 20 }) agents: number;
  @Fen({ zh: '向当事人收取的费用', en: 'Charged to the party' }, { optional: true }) chargedFen?: number;
  @Flag({ zh: '调查人员已举证，当事人已申辩、质证', en: 'Evidence presented and answered' }, { optional: true })
  presented?: boolean;
  @LongText({ zh: '听证笔录', en: 'Record of the hearing' }, { max: 20000 }) record: string;
  @LongText({ zh: '听证意见', en: 'Opinion of the presider' }, { max: 4000 }) opinion: string;
  @Flag({ zh: '笔录已核对签字', en: 'Record read and signed' }) signed: boolean;
  @Line({ zh: '拒签情况', en: 'Refusal' }, { max: 500, optional: true }) refusalNote?: string;
}

export const holdHearing = step<Dossier, HoldHearingInput>({
  id: 'hold-hearing',
  title: { zh: '举行听证并制作笔录', en: 'Hold the hearing' },
  articles: [apl(64), apl(65)],
  input: HoldHearingInput,
  rules: [
    hearingScheduled,
    presiderNotRecused,
    evidencePresentedAndAnswered,
    atMostTwoAgents,
    freeOfCharge,
    recordSigned,
  ],
  grade: 'L4',
  prefill: () => ({ agents: 0, signed: true, presented: true }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    hearing: {
      requestedOn: on,
      ...dossier.hearing,
      status: 'held',
      heldOn: on,
      record: input.record,
      opinion: input.opinion,
    },
  }),
});
