import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import { onPowerList } from '../../rules/matter.js';
import type { PublishedAt } from './dossier.js';
import type { RecordDelegationInput } from './steps/record-delegation/index.js';
import type { RecordEntrustmentInput } from './steps/record-entrustment/index.js';

const LINK = /^https?:\/\/[^\s/]+\.[^\s]+$/;

/** Whether something is public by a day, at an address anybody can open. */
function isPublic({ on, link }: PublishedAt, by: CivilDate): boolean {
  return on <= by && LINK.test(link);
}

export const delegatedByTheCity: Rule<Dossier, RecordDelegationInput> = inputRule({
  id: 'SUB-02',
  name: 'delegated-by-the-city-government',
  force: 'bars',
  articles: [apl(24)],
  says: {
    zh: '赋权决定应当由省级人民政府（市人民政府）作出，并有文号',
    en: 'The delegation is a numbered decision of the government of the province-level city',
  },
  holds: ({ input, on }) => input.decidedBy === 'city-government' && input.decidedOn <= on,
});

export const delegationPublished: Rule<Dossier> = rule({
  id: 'SUB-02',
  name: 'delegation-decision-published',
  force: 'bars',
  articles: [apl(24)],
  says: {
    zh: '赋权决定的公布日期和链接登记后，事项方可列入权力清单',
    en: 'A matter is listed once the publication date and the link of the decision are on record',
  },
  holds: ({ dossier, on }) => {
    const published = dossier.agency?.power?.delegation?.published;
    return published !== undefined && isPublic(published, on);
  },
});

export const notPassedOn: Rule<Dossier, RecordEntrustmentInput> = inputRule({
  id: 'SUB-04',
  name: 'entrusted-power-not-passed-on',
  force: 'bars',
  articles: [apl(20)],
  says: {
    zh: '只能委托本机关自有的职权，受委托的职权不得再委托',
    en: 'Only a power of our own may be entrusted: what was entrusted to us is not passed on',
  },
  holds: ({ input, office }) => input.ownPower && onPowerList(office, input.matter, input.from),
});

export const entrustmentPublished: Rule<Dossier, RecordEntrustmentInput> = inputRule({
  id: 'SUB-04',
  name: 'entrustment-written-and-published',
  force: 'bars',
  articles: [apl(20)],
  says: {
    zh: '委托应当有书面委托书并向社会公布（公布日期、链接）',
    en: 'The entrustment is in writing and public, with its day and its link',
  },
  holds: ({ input, on }) => input.inWriting && isPublic({ on: input.publishedOn, link: input.link }, on),
});

export const entrustmentTermNamed: Rule<Dossier, RecordEntrustmentInput> = inputRule({
  id: 'SUB-04',
  name: 'entrustment-term-named',
  force: 'bars',
  articles: [apl(20)],
  says: { zh: '委托书应当载明事项、权限和期限', en: 'The paper names the matter, the power and the term' },
  holds: ({ input }) => input.until > input.from,
});
