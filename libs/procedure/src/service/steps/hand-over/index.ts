import { apl, civil, order55 } from '@anjuan/statute';
import { Choice, Flag, Line, Persons, Whole, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { delivered } from '../../delivered.js';
import { servedDocuments } from '../../documents.js';
import type { ServiceDossier } from '../../dossier.js';
import { prefillDelivery } from '../../prefill.js';
import { documentAsPlanned, documentIssued, notServedYet } from '../../rules.js';

const modes = {
  direct: { zh: '直接送达', en: 'direct service' },
  'on-the-spot': { zh: '当场交付', en: 'handed over on the spot' },
};

const relations = {
  self: { zh: '本人', en: 'the party itself' },
  family: { zh: '同住成年家属', en: 'adult family member living together' },
  representative: { zh: '法定代表人或者负责人', en: 'legal representative or person in charge' },
  clerk: { zh: '单位收件人员', en: 'receiving clerk of the unit' },
  agent: { zh: '代理人或者代收人', en: 'agent or named receiver' },
};

export class HandOverInput {
  @Choice({ zh: '送达文书', en: 'Document' }, optionsOf(servedDocuments)) document: string;
  @Whole({ zh: '告知轮次', en: 'Round of the notice' }, { min: 1, max: 20, optional: true }) round?: number;
  @Choice({ zh: '送达方式', en: 'Way of service' }, optionsOf(modes)) mode: 'direct' | 'on-the-spot';
  @Persons({ zh: '送达人', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Line(
    { zh: '签收人', en: 'Received by' },
    {
      max: 40,
      hint: {
        zh: '填称谓或者职务即可，姓名以回证签名为准',
        en: 'A form of address; the full name stands on the signed receipt',
      },
    },
  )
  receivedBy: string;
  @Choice({ zh: '与受送达人关系', en: 'Relation to the party' }, optionsOf(relations)) relation: string;
  @Line({ zh: '送达地点', en: 'Place' }) place: string;
  @Flag({ zh: '已在送达回证上签收', en: 'Receipt signed' }) signed: boolean;
}

const receiptSigned = inputRule<ServiceDossier, HandOverInput>({
  id: 'SER-02',
  name: 'receipt-signed',
  force: 'bars',
  articles: [civil(87)],
  says: {
    zh: '直接送达应当由受送达人在送达回证上签收；拒收的改用留置送达',
    en: 'The receipt is signed; where it is refused, use left service',
  },
  holds: ({ input }) => input.signed,
});

/** The day signed on the receipt is the day of service. @article CPL-2023/87 */
export const handOver = step<ServiceDossier, HandOverInput>({
  id: 'hand-over',
  title: { zh: '直接送达（当场交付）', en: 'Hand over' },
  articles: [apl(61, 1), civil(87), civil(88), order55(35)],
  input: HandOverInput,
  rules: [caseNotArchived, ...fieldOfficers, documentIssued, documentAsPlanned, notServedYet, receiptSigned],
  grade: 'L1',
  issues: ['service-receipt'],
  prefill: (file, track) => ({
    ...prefillDelivery(file, track),
    mode: 'direct',
    receivedBy: '当事人',
    relation: 'self',
    signed: true,
  }),
  apply: (dossier, act) => {
    const { signed: _signed, ...input } = act.input;
    return delivered(dossier, act, input);
  },
});
