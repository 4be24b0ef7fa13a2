import { addDays } from '@anjuan/calendar';
import { acl, transferReg } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { CrimeTransferDossier, TransferPapers } from './dossier.js';
import { lastingSealings } from './pending.js';
import { dueOn } from '../terms.js';

/** An input that forms the team and names whom it reports to. */
export interface NamesTeam {
  readonly officers: readonly string[];
  readonly reportTo: string;
}

export const teamOfTwo: Rule<CrimeTransferDossier, NamesTeam> = inputRule({
  id: 'TRN-03',
  name: 'team-of-two-officers',
  force: 'bars',
  articles: [transferReg(5)],
  says: {
    zh: '应当指定二名以上行政执法人员组成专案组',
    en: 'A team of at least two different officers takes on the case',
  },
  holds: ({ input, office }) =>
    new Set(input.officers.filter((id) => office.staff[id]?.certificate !== undefined)).size >= 2,
});

export const reportedToPrincipal: Rule<CrimeTransferDossier, NamesTeam> = inputRule({
  id: 'TRN-03',
  name: 'reported-to-principal-head',
  force: 'bars',
  articles: [transferReg(5)],
  says: {
    zh: '专案组应当书面报告正职负责人或者主持工作的负责人',
    en: 'The written report goes to the principal head',
  },
  holds: ({ input, office }) =>
    (office.staff[input.reportTo]?.roles.includes('head') ?? false) &&
    (office.principalHead === undefined || office.principalHead === input.reportTo),
});

export const decidedByPrincipal: Rule<CrimeTransferDossier> = rule({
  id: 'TRN-04',
  name: 'decided-by-the-principal-head',
  force: 'bars',
  articles: [transferReg(5, 2)],
  says: {
    zh: '移送由接到报告的正职负责人或者主持工作的负责人决定',
    en: 'The principal head who got the report decides on the transfer',
  },
  holds: ({ dossier, actor }) => dossier.reportedTo === actor.id,
});

export const decidedInThreeDays: Rule<CrimeTransferDossier> = rule({
  id: 'TRN-04',
  name: 'transfer-decided-within-three-days',
  force: 'flags',
  articles: [transferReg(5, 2)],
  says: {
    zh: '应当自接到报告之日起三日内作出批准或者不批准移送的决定',
    en: 'Whether to transfer is decided within three days of the report',
  },
  holds: ({ dossier: { reportedOn }, on, holidays }) => !reportedOn || on <= dueOn('C-TRN', reportedOn, holidays),
});

export const sentInTime: Rule<CrimeTransferDossier> = rule({
  id: 'TRN-04',
  name: 'sent-within-twenty-four-hours',
  force: 'flags',
  articles: [transferReg(5, 2)],
  says: {
    zh: '批准移送的，应当在二十四小时内向同级公安机关移送',
    en: 'Once approved the case goes to the police within twenty-four hours',
  },
  holds: ({ dossier: { decided }, on }) => !decided || on <= addDays(decided.on, 1),
});

/** An input that hands the case to the police. */
export interface HandsToPolice extends Partial<TransferPapers> {
  readonly sealedThings?: readonly string[];
  readonly partyTold?: boolean;
}

export const fivePapers: Rule<CrimeTransferDossier, HandsToPolice> = inputRule({
  id: 'TRN-05',
  name: 'five-papers-complete',
  force: 'bars',
  articles: [transferReg(6)],
  says: {
    zh: '移送应当附移送书、调查报告、涉案物品清单、检验报告或者鉴定结论、其他材料；没有的写明“无”',
    en: 'Letter, report, list of things, test reports, other papers: what does not exist is said not to',
  },
  holds: ({ input: { letter, investigation, things, tests, others } }) =>
    [letter, investigation, things, tests, others].every((paper) => paper?.trim()),
});

export const sealedThingsGoAlong: Rule<CrimeTransferDossier, HandsToPolice> = inputRule({
  id: 'COM-12',
  name: 'sealed-things-listed-for-the-police',
  force: 'bars',
  articles: [acl(21)],
  says: {
    zh: '查封、扣押的财物应当随案一并移送',
    en: 'What is sealed or seized goes along with the case',
  },
  holds: ({ file, input }) => lastingSealings(file).length === 0 || (input.sealedThings ?? []).length > 0,
});

export const partyToldOfSealedThings: Rule<CrimeTransferDossier, HandsToPolice> = inputRule({
  id: 'COM-12',
  name: 'party-told-of-sealed-things',
  force: 'bars',
  articles: [acl(21)],
  says: {
    zh: '查封、扣押的财物一并移送的，应当书面告知当事人',
    en: 'The party is told in writing that sealed things go along',
  },
  holds: ({ file, input }) => lastingSealings(file).length === 0 || input.partyTold === true,
});

export const objectedInTime: Rule<CrimeTransferDossier> = rule({
  id: 'TRN-06',
  name: 'objected-within-three-days',
  force: 'flags',
  articles: [transferReg(9)],
  says: {
    zh: '对不予立案有异议的，应当自收到通知之日起三日内提请复议或者建议立案监督',
    en: 'A refusal is objected to within three days of its notice',
  },
  holds: ({ dossier: { refused }, on, holidays }) =>
    !refused || on <= dueOn('C-TRN-OBJECT', refused.receivedOn, holidays),
});

export const handedOverInTime: Rule<CrimeTransferDossier> = rule({
  id: 'TRN-07',
  name: 'things-handed-over-within-three-days',
  force: 'flags',
  articles: [transferReg(12)],
  says: {
    zh: '应当自接到立案通知书之日起三日内移交涉案物品和材料',
    en: 'Things and papers go to the police within three days of their acceptance',
  },
  holds: ({ dossier: { accepted }, on, holidays }) =>
    !accepted || on <= dueOn('C-TRN-GOODS', accepted.receivedOn, holidays),
});
