import { apl, house, ogi, order55, pipl, sc118 } from '@anjuan/statute';
import { crimeTransferOpen } from '../crime-transfer/pending.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { remedyFlag } from '../remedies.js';
import { receivedOn } from '../service/received.js';
import { isMinor } from '../three-systems/publicity.js';
import type { PublicationDossier } from './dossier.js';
import type { PublicDraftInput } from './drafting.js';
import { namesDoor, personalStrings } from './personal.js';

export const decisionMade: Rule = rule({
  id: 'PUB-01',
  name: 'decision-made',
  force: 'bars',
  articles: [sc118(6), order55(10)],
  says: { zh: '处罚决定作出后方可公示', en: 'Only a decision that was made can be published' },
  holds: ({ file }) => file.dossier.decision !== undefined,
});

export const decisionReachedParty: Rule = rule({
  id: 'HSE-11',
  name: 'decision-reached-party-before-public',
  force: 'bars',
  articles: [apl(61), house('HSE-11')],
  says: { zh: '决定书应当先送达当事人，再向社会公示', en: 'The party receives the decision before the public does' },
  holds: ({ file }) => receivedOn(file) !== undefined,
});

export const notAMinor: Rule = rule({
  id: 'PUB-09',
  name: 'party-not-a-minor',
  force: 'bars',
  articles: [pipl(28), pipl(31), house('PUB-09')],
  says: { zh: '未成年人案件信息不得公示', en: 'Cases of minors are never published' },
  holds: ({ file }) => !isMinor(file),
});

export const ageKnown: Rule = rule({
  id: 'PUB-09',
  name: 'age-of-person-known',
  force: 'asks',
  articles: [pipl(28), house('PUB-09')],
  says: {
    zh: '当事人为自然人而出生年份不明的，应当说明如何确认已成年',
    en: 'Where a person’s year of birth is unknown, say how full age was made sure',
  },
  holds: ({ file }) => file.dossier.party?.kind !== 'person' || file.dossier.party.bornIn !== undefined,
});

export const noCrimeTransfer: Rule = rule({
  id: 'PUB-10',
  name: 'no-crime-transfer-pending',
  force: 'bars',
  articles: [house('PUB-10')],
  says: { zh: '涉嫌犯罪移送期间暂不公示', en: 'No publication while the case is with the police' },
  holds: ({ file }) =>
    !['transfer-advised', 'transferred'].includes(file.stage) &&
    file.dossier.outcome?.kind !== 'transferred' &&
    !crimeTransferOpen(file),
});

export const decisionHolds: Rule = rule({
  id: 'PUB-07',
  name: 'decision-not-overturned',
  force: 'bars',
  articles: [apl(48, 2), order55(10)],
  says: {
    zh: '被撤销、确认违法或者无效的决定不得公示',
    en: 'A decision that was annulled, or declared illegal or void, is not published',
  },
  holds: ({ file }) => !['revoked', 'illegal', 'void'].includes(remedyFlag(file) ?? ''),
});

export const fullTextReasoned: Rule<PublicationDossier, PublicDraftInput> = inputRule({
  id: 'PUB-03',
  name: 'full-text-only-with-social-impact',
  force: 'bars',
  articles: [apl(48, 1)],
  says: {
    zh: '公开决定书全文应当写明具有一定社会影响的理由（不少于十个字）',
    en: 'The full text goes out only with the reason of its social impact, ten characters at least',
  },
  holds: ({ input }) => !input.fullText || (input.fullTextReason ?? '').trim().length >= 10,
});

export const partyMasked: Rule<PublicationDossier, PublicDraftInput> = inputRule({
  id: 'PUB-04',
  name: 'party-shown-as-masked',
  force: 'bars',
  articles: [ogi(15), pipl(25), pipl(34)],
  says: {
    zh: '自然人只显示姓氏和××，单位显示全称',
    en: 'A person is shown by surname and ××, a unit by its full name',
  },
  holds: ({ file, input }) => input.partyShown === file.dossier.party?.label,
});

export const nothingPersonal: Rule<PublicationDossier, PublicDraftInput> = inputRule({
  id: 'PUB-04',
  name: 'no-personal-numbers',
  force: 'bars',
  articles: [ogi(15), pipl(28), pipl(34)],
  says: {
    zh: '公示信息不得含有证件号码、电话、账号、车牌号',
    en: 'No identity, phone, account or plate numbers in what is published',
  },
  holds: ({ input }) =>
    ![input.facts, input.penaltyShown, input.place, input.fullTextReason ?? ''].some(personalStrings),
});

export const placeToStreet: Rule<PublicationDossier, PublicDraftInput> = inputRule({
  id: 'PUB-04',
  name: 'place-to-street-level',
  force: 'bars',
  articles: [ogi(15), pipl(34), house('PUB-04')],
  says: { zh: '地点公示到道路，不写门牌、楼栋、房号', en: 'The place stops at the street: no door, building or room' },
  holds: ({ file, input }) => file.dossier.party?.kind === 'unit' || !namesDoor(input.place),
});

/** What every wording of the public record must meet. */
export const wording = [partyMasked, nothingPersonal, placeToStreet, fullTextReasoned];
