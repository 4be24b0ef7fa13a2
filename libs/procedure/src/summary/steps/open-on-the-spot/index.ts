import type { CivilDate } from '@anjuan/calendar';
import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Party, type PartyRef } from '../../../dossier/party.js';
import { Day, Line, LongText, MatterCode, PartyField, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { actNotAhead, chosenMatterKnown, chosenMatterOnPowerList } from '../../../rules/matter.js';
import { foundInTime } from '../../../rules/limitation.js';
import { fieldOfficers } from '../../../rules/officers.js';

export class OpenOnTheSpotInput {
  @MatterCode({ zh: '事项', en: 'Matter' }) matter: string;
  @LongText({ zh: '违法事实', en: 'Facts of the breach' }, { max: 2000 }) facts: string;
  @Line({ zh: '地点', en: 'Place' }) place: string;
  @Day({ zh: '行为发生日', en: 'Date of the act' }) actOn: CivilDate;
  @PartyField({ zh: '当事人', en: 'Party' }, Party) party: PartyRef;
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Line({ zh: '来源检查记录', en: 'From inspection' }, { max: 40, optional: true }) inspection?: string;
}

export const openOnTheSpot = step<Dossier, OpenOnTheSpotInput>({
  id: 'open-on-the-spot',
  title: { zh: '当场发现违法行为', en: 'Find a breach on the spot' },
  articles: [apl(51), order55(12)],
  input: OpenOnTheSpotInput,
  rules: [chosenMatterKnown, chosenMatterOnPowerList, foundInTime, actNotAhead, ...fieldOfficers],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    origin: {
      source: 'inspection',
      on,
      note: input.facts,
      ...(input.inspection ? { inspection: input.inspection } : {}),
    },
    matter: input.matter,
    facts: input.facts,
    place: { text: input.place },
    actOn: input.actOn,
    discoveredOn: on,
    party: input.party,
    handlers: input.officers,
  }),
});
