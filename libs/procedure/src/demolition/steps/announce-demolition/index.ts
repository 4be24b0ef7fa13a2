import type { CivilDate } from '@anjuan/calendar';
import { acl } from '@anjuan/statute';
import { Day, Line, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { announcedTermAhead, orderTermOver } from '../../announcing.js';
import type { DemolitionDossier } from '../../dossier.js';

export class AnnounceDemolitionInput {
  @Persons({ zh: '张贴人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Line({ zh: '公告张贴（发布）位置', en: 'Where it was posted' }) places: string;
  @Day({ zh: '公告的自行拆除期限', en: 'To be removed by' }) dueOn: CivilDate;
}

/** D7: the demolition is announced, with a last term to remove it oneself. @article ACL-2011/44 */
export const announceDemolition = step<DemolitionDossier, AnnounceDemolitionInput>({
  id: 'announce-demolition',
  title: { zh: '强制拆除公告', en: 'Announce the demolition' },
  articles: [acl(44)],
  input: AnnounceDemolitionInput,
  rules: [openTrackNotArchived, ...fieldOfficers, orderTermOver, announcedTermAhead],
  grade: 'L3',
  prefill: (file) => ({
    officers: [...file.dossier.handlers],
    ...(file.dossier.place ? { places: file.dossier.place.text } : {}),
  }),
  apply: (dossier, { input: { places, dueOn }, on }) => ({ ...dossier, announcement: { on, dueOn, places } }),
});
