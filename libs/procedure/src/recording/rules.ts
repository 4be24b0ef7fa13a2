import { apl, house, sc118 } from '@anjuan/statute';
import { type Rule, inputRule, onGuard, rule } from '../kernel/rule.js';
import { explainedBy, recording } from '../three-systems/recording.js';

export const mustActsRecorded: Rule = rule({
  id: 'RCD-02',
  name: 'acts-to-be-filmed-throughout-are-filmed',
  force: 'bars',
  articles: [sc118(8), apl(47)],
  says: {
    zh: '必须全程音像记录的环节，应当有完整录像或者经说明的中断记录，方可送审、结案',
    en: 'An act that must be filmed throughout has its whole recording, or the gap is accounted for, before review and closing',
  },
  holds: ({ file }) => recording(file).open.every(({ duty }) => duty !== 'must'),
});

/** An explanation alone closes no gap: somebody who answers for it must have agreed. */
export const gapsApproved: Rule = rule({
  id: 'RCD-03',
  name: 'no-gap-without-reason-and-approval',
  force: 'bars',
  articles: [sc118(8), house('RCD-06')],
  says: {
    zh: '音像记录未达到等级的行为，应当说明原因并经负责人批准，方可送审、作出决定、归档',
    en: 'Before review, decision and archiving, each act short of its recording grade has its reason, approved by a head',
  },
  holds: ({ file }) => {
    const { open, waiting } = recording(file);
    return open.length + waiting.length === 0;
  },
});

interface NamesAct {
  readonly seq: number;
}

export const gapWaits: Rule<unknown, NamesAct> = inputRule({
  id: 'RCD-03',
  name: 'approved-gap-was-explained',
  force: 'bars',
  articles: [sc118(8)],
  says: {
    zh: '批准的应当是已经说明原因、尚未批准的记录缺口',
    en: 'What is approved is a gap that was explained and not yet approved',
  },
  holds: ({ file, input }) => recording(file).waiting.some(({ seq }) => seq === input.seq),
});

export const approvedByAnother: Rule<unknown, NamesAct> = inputRule({
  id: 'RCD-03',
  name: 'gap-approved-by-another-person',
  force: 'bars',
  articles: [sc118(8)],
  says: {
    zh: '批准人不得是该行为的执法人员，也不得是说明缺口的人',
    en: 'Whoever performed the act or explained its gap does not approve it',
  },
  holds: ({ file: { acts }, input, actor }) =>
    acts
      .filter(({ seq, step }) => seq === input.seq || step === 'explain-gap')
      .every(({ by, officers }) => by !== actor.id && !officers.includes(actor.id)),
});

export const gapExplainedInTime: Rule<unknown, NamesAct> = inputRule({
  id: 'RCD-06',
  name: 'gap-explained-within-a-day',
  force: 'flags',
  articles: [house('RCD-06'), sc118(9)],
  says: {
    zh: '记录缺口应当在行为后二十四小时内说明',
    en: 'A gap is explained within 24 hours of the act',
  },
  holds: ({ file, input, on }) => {
    const day = file.acts.find(({ seq }) => seq === input.seq)?.on;
    return day === undefined || on <= explainedBy(day);
  },
});

/** What was seen or said must stand in a text of the investigation, not only in pictures and decisions. */
export const everyStageInText: Rule = rule({
  id: 'RCD-01',
  name: 'every-stage-left-a-text-record',
  force: 'bars',
  articles: [apl(47), sc118(7)],
  says: {
    zh: '启动、调查取证、审核、决定、送达、执行各环节应当有文字记录；立案调查的至少有一份现场笔录或者询问笔录',
    en: 'Every stage leaves a text record; a case that was investigated has at least one on-site or interview record',
  },
  holds({ file: { acts, dossier } }) {
    const texts = (dossier.scenes ?? []).length + (dossier.interviews ?? []).length;
    return acts.every(({ reached }) => reached >= 'L1') && (!dossier.filing?.approvedOn || texts > 0);
  },
});

/** At archiving nothing can be added any more; the gap has been closed before. */
export const everyStageStaysInText: Rule = onGuard(
  everyStageInText,
  'a case ends only by a decision or a termination, which ask for the text; stands guard over files brought in from elsewhere',
);
