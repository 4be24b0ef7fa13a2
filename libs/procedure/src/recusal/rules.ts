import { apl } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { RecusalDossier } from './dossier.js';
import { challenged, recused } from './recused.js';

export const memberNamed: Rule<RecusalDossier, { readonly person: string }> = inputRule({
  id: 'OFF-07',
  name: 'recusal-of-a-member-of-the-office',
  force: 'bars',
  articles: [apl(43, 2), apl(64, 4)],
  says: {
    zh: '申请回避应当指明本机关的执法人员、审核人员或者听证主持人，同一人不得重复申请',
    en: 'The request names a member of the office who has not been challenged already',
  },
  holds: ({ file, input, office }) =>
    office.staff[input.person] !== undefined &&
    !recused(file).has(input.person) &&
    !challenged(file).includes(input.person),
});

export const decidedByAnother: Rule<RecusalDossier> = rule({
  id: 'OFF-07',
  name: 'recusal-decided-by-another-head',
  force: 'bars',
  articles: [apl(43, 3)],
  says: {
    zh: '回避由行政机关负责人决定，被申请回避的人不得自行决定',
    en: 'The head decides on recusal, never the person who is challenged',
  },
  holds: ({ dossier, actor }) => dossier.person !== actor.id,
});

export const replacedByAnother: Rule<RecusalDossier, { readonly replacement?: string }> = inputRule({
  id: 'OFF-07',
  name: 'replaced-by-somebody-else',
  force: 'bars',
  articles: [apl(43, 3)],
  says: {
    zh: '接替人员应当是未被申请回避的其他人员',
    en: 'Whoever takes over is another person, who need not stand aside',
  },
  holds: ({ dossier, file, input }) =>
    input.replacement === undefined || (input.replacement !== dossier.person && !recused(file).has(input.replacement)),
});

export const noRecusedOfficer: Rule<unknown, { readonly officers: readonly string[] }> = inputRule({
  id: 'OFF-07',
  name: 'no-recused-officer-named',
  force: 'bars',
  articles: [apl(43)],
  says: { zh: '已经决定回避的人员不得参加本案的执法活动', en: 'Whoever had to stand aside takes no part in the case' },
  holds: ({ file, input }) => input.officers.every((id) => !recused(file).has(id)),
});

const presiderMayAct = (file: CaseFile, presider: string | undefined): boolean =>
  presider === undefined || !recused(file).has(presider);

export const presiderNamedNotRecused: Rule<Dossier, { readonly presider: string }> = inputRule({
  id: 'HEA-10',
  name: 'presider-named-not-recused',
  force: 'bars',
  articles: [apl(64, 4), apl(43)],
  says: { zh: '已经决定回避的人员不得担任听证主持人', en: 'Whoever had to stand aside is not named as presider' },
  holds: ({ file, input }) => presiderMayAct(file, input.presider),
});

export const presiderNotRecused: Rule<Dossier> = rule({
  id: 'HEA-10',
  name: 'presider-not-recused',
  force: 'bars',
  articles: [apl(64, 4), apl(43)],
  says: { zh: '听证不得由已经决定回避的人员主持', en: 'A presider who had to stand aside does not hold the hearing' },
  holds: ({ file, actor }) => presiderMayAct(file, actor.id),
});

/** Whether the presider of a hearing that is still to be held had to stand aside. */
export function presiderGone(file: CaseFile): boolean {
  const { hearing } = file.dossier;
  return hearing?.status === 'scheduled' && !presiderMayAct(file, hearing.presider);
}

/** Requests the head has not decided, by key of their track. */
export function undecided(file: CaseFile): readonly string[] {
  return tracksOf<RecusalDossier>(file, 'recusal')
    .filter((t) => t.stage === 'requested')
    .map((t) => t.key);
}
