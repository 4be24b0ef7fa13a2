import { house, ogi, order55, sc118 } from '@anjuan/statute';
import { type Rule, rule } from '../../../kernel/rule.js';
import type { PublicationDossier } from '../../dossier.js';
import { dueOn } from '../../../terms.js';

export const thirdPerson: Rule<PublicationDossier> = rule({
  id: 'PUB-05',
  name: 'published-by-third-person',
  force: 'bars',
  articles: [ogi(17), house('PUB-05')],
  says: {
    zh: '公示应当由拟制人、审查人以外的第三人操作',
    en: 'A third person publishes: neither who drafted nor who cleared the record',
  },
  holds: ({ dossier, actor }) => !dossier.drafters.includes(actor.id) && dossier.cleared?.by !== actor.id,
});

export const withinSevenWorkingDays: Rule = rule({
  id: 'PUB-01',
  name: 'published-within-seven-working-days',
  force: 'flags',
  articles: [sc118(6), order55(10)],
  says: {
    zh: '处罚决定信息应当自作出之日起七个工作日内公示',
    en: 'Decision information is due seven working days after the decision',
  },
  holds: ({ file, on, holidays }) => {
    const decided = file.dossier.decision?.on;
    return !decided || on <= dueOn('C-PUB7', decided, holidays);
  },
});
