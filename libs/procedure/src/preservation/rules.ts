import { apl, acl, house, order55 } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { PreservationDossier } from './dossier.js';
import type { RegisterPreservedInput } from './steps/register-preserved/index.js';
import type { RequestPreservationInput } from './steps/request-preservation/index.js';
import { endsByItself, termOver } from './term.js';

/** Stages of the ordinary procedure in which evidence is collected. */
const collecting = ['verifying', 'filing', 'investigating'];

export const evidenceBeingCollected: Rule = rule({
  id: 'PRE-01',
  name: 'evidence-being-collected',
  force: 'bars',
  articles: [apl(56), order55(19)],
  says: {
    zh: '先行登记保存应当在普通程序收集证据时采取',
    en: 'Preservation is a means of collecting evidence: during the check of a lead or the investigation',
  },
  holds: ({ file }) => file.procedure.startsWith('ordinary@') && collecting.includes(file.stage),
});

export const groundStated: Rule<PreservationDossier, RequestPreservationInput> = inputRule({
  id: 'PRE-01',
  name: 'ground-of-preservation-stated',
  force: 'bars',
  articles: [apl(56), house('PRE-01')],
  says: {
    zh: '应当写明证据可能灭失或者以后难以取得的具体情况（不少于十个字）',
    en: 'Say why the evidence may be lost or be hard to obtain later, in ten characters at least',
  },
  holds: ({ input }) => input.why.trim().length >= 10,
});

export const approvedBefore: Rule<PreservationDossier> = rule({
  id: 'PRE-02',
  name: 'preservation-approved-before',
  force: 'bars',
  articles: [apl(56), order55(19)],
  says: {
    zh: '先行登记保存应当事前经负责人批准，不得事后补办',
    en: 'The head has approved before; there is no approval afterwards',
  },
  holds: ({ dossier, on }) => dossier.approvedOn !== undefined && dossier.approvedOn <= on,
});

export const listSigned: Rule<PreservationDossier, RegisterPreservedInput> = inputRule({
  id: 'PRE-03',
  name: 'list-signed-or-refusal-filmed',
  force: 'bars',
  articles: [order55(19)],
  says: {
    zh: '清单应当由执法人员和当事人签名，拒签的应当注明并录像',
    en: 'Both sides sign the list; a refusal is noted and filmed',
  },
  holds: ({ input: { partySigned, refusalNote, refusalVideo = [] } }) =>
    partySigned || (Boolean(refusalNote?.trim()) && refusalVideo.length > 0),
});

export const preservationRuns: Rule<PreservationDossier> = rule({
  id: 'PRE-05',
  name: 'preservation-not-over',
  force: 'bars',
  articles: [order55(19), apl(56)],
  says: {
    zh: '逾期未作处理的，先行登记保存措施已自动解除，只能返还',
    en: 'After the seven working days the measure has ended by itself: the things can only go back',
  },
  holds: (given) => !endsByItself(given.file, given.dossier) || !termOver(given.dossier, given),
});

export const preservationOver: Rule<PreservationDossier> = rule({
  id: 'PRE-05',
  name: 'preservation-over-without-disposal',
  force: 'bars',
  articles: [order55(19), apl(56)],
  says: {
    zh: '登记保存满七个工作日未作处理决定的，措施自动解除',
    en: 'The measure ends by itself when seven working days passed without a disposal',
  },
  holds: (given) => endsByItself(given.file, given.dossier) && termOver(given.dossier, given),
});

export const confiscationDecided: Rule = rule({
  id: 'PRE-04',
  name: 'confiscation-decided',
  force: 'bars',
  articles: [apl(56), apl(57), acl(27)],
  says: {
    zh: '没收应当以已经作出的没收处罚决定为依据',
    en: 'Things are confiscated only under a decision that confiscates property',
  },
  holds: ({ file }) => file.dossier.decision?.penalties.some((p) => p.kind === 'confiscate-property') ?? false,
});

export const sealingStands: Rule<PreservationDossier, { readonly sealing: string }> = inputRule({
  id: 'PRE-04',
  name: 'sealing-in-force-for-the-things',
  force: 'bars',
  articles: [apl(56), acl(18), acl(24)],
  says: {
    zh: '转为查封、扣押的，本案应当已有生效的查封、扣押',
    en: 'A sealing of this case that is in force takes the things over',
  },
  holds: ({ file, input }) => {
    const track = file.tracks[input.sealing];
    return track?.kind === 'sealing' && ['sealed', 'extended'].includes(track.stage);
  },
});
