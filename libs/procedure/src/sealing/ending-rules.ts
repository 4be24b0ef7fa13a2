import { acl, apl } from '@anjuan/statute';
import { fineFen } from '../dossier/penalty.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { remainingFen } from '../payment/amounts.js';
import { decisionStands, remedyPeriodsEndOn } from '../remedies.js';
import type { SealingDossier } from './dossier.js';
import { groundsToRelease } from './grounds.js';
import type { DestroySealedInput } from './steps/destroy-sealed/index.js';
import type { HandToPoliceInput } from './steps/hand-sealed-to-police/index.js';
import type { OrderReleaseInput } from './steps/order-release/index.js';

export const groundExists: Rule<SealingDossier, OrderReleaseInput> = inputRule({
  id: 'COM-11',
  name: 'ground-of-release-exists-or-described',
  force: 'bars',
  articles: [acl(28), acl(19)],
  says: {
    zh: '解除事由应当与案件情况相符；由人判断的事由应当说明（不少于十个字）',
    en: 'The ground follows from the file, or is described in ten characters at least',
  },
  holds: ({ dossier, file, track = '', input, on, holidays }) =>
    input.note.trim().length >= 10 || groundsToRelease({ file, on, holidays }, dossier, track).includes(input.ground),
});

export const confiscationMade: Rule = rule({
  id: 'COM-11',
  name: 'confiscation-decided-and-standing',
  force: 'bars',
  articles: [acl(27), apl(57)],
  says: {
    zh: '没收、销毁应当以有效的没收处罚决定为依据，否则应当解除',
    en: 'Things are confiscated or destroyed only under a standing decision that confiscates property; otherwise they go back',
  },
  holds: ({ file }) =>
    decisionStands(file) && (file.dossier.decision?.penalties.some((p) => p.kind === 'confiscate-property') ?? false),
});

export const destructionProvided: Rule<SealingDossier, DestroySealedInput> = inputRule({
  id: 'COM-11',
  name: 'destruction-provided-by-law',
  force: 'bars',
  articles: [acl(27)],
  says: {
    zh: '销毁应当由法律、行政法规规定，并写明条款',
    en: 'Only what a statute or administrative regulation orders to destroy, and the provision is named',
  },
  holds: ({ input }) => input.provided && Boolean(input.provision?.trim()),
});

export const partyToldOfMove: Rule<SealingDossier, HandToPoliceInput> = inputRule({
  id: 'COM-12',
  name: 'party-told-of-the-move-in-writing',
  force: 'bars',
  articles: [acl(21)],
  says: {
    zh: '财物随案移送的，应当书面告知当事人并取得接收回执',
    en: 'The party is told in writing that the things go along, and their receipt is held',
  },
  holds: ({ input }) => input.partyTold && Boolean(input.receipt?.trim()),
});

export const auctionOpen: Rule = rule({
  id: 'COE-06',
  name: 'auction-after-remedies-and-demand',
  force: 'bars',
  articles: [acl(46, 3), acl(53), acl(54)],
  says: {
    zh: '当事人在法定期限内不申请复议、不起诉，经催告仍不缴纳罚款的，方可拍卖已查封、扣押的财物抵缴',
    en: 'Sealed things are auctioned for the fine only when both remedy periods passed unused and a demand failed',
  },
  holds: ({ file, on, holidays }) => {
    const end = remedyPeriodsEndOn(file, holidays);
    const owed = fineFen(file.dossier.decision) > 0 && remainingFen(file) > 0;
    return file.stage === 'enforcing' && owed && decisionStands(file) && end !== undefined && on > end;
  },
});
