import type { CivilDate } from '@anjuan/calendar';
import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Party, type PartyRef } from '../../../dossier/party.js';
import { Choice, Day, Line, LongText, MatterCode, PartyField, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

const sources = {
  inspection: { zh: '检查、巡查发现', en: 'inspection or patrol' },
  complaint: { zh: '投诉举报', en: 'complaint' },
  transfer: { zh: '其他机关移送', en: 'transfer from another body' },
  assigned: { zh: '上级交办', en: 'assigned from above' },
};

export class LeadInput {
  @Choice({ zh: '案源', en: 'Source' }, optionsOf(sources)) source: string;
  @MatterCode({ zh: '事项', en: 'Matter' }) matter: string;
  @LongText({ zh: '线索内容', en: 'What is reported' }, { max: 2000 }) note: string;
  @Line({ zh: '地点', en: 'Place' }) place: string;
  @Day({ zh: '行为发生日', en: 'Date of the act' }) actOn: CivilDate;
  @Day({ zh: '发现日', en: 'Discovered on' }) discoveredOn: CivilDate;
  @PartyField({ zh: '当事人', en: 'Party' }, Party, { optional: true }) party?: PartyRef;
  @Line({ zh: '来源检查记录', en: 'From inspection' }, { max: 40, optional: true }) inspection?: string;
}

export const registerLead = step<Dossier, LeadInput>({
  id: 'register-lead',
  title: { zh: '登记线索', en: 'Register the lead' },
  articles: [order55(15)],
  input: LeadInput,
  rules: [],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    origin: {
      source: input.source,
      on,
      note: input.note,
      ...(input.inspection ? { inspection: input.inspection } : {}),
    },
    matter: input.matter,
    place: { text: input.place },
    actOn: input.actOn,
    discoveredOn: input.discoveredOn,
    ...(input.party ? { party: input.party } : {}),
  }),
});
