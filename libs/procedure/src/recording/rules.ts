import { apl, sc118 } from '@anjuan/statute';
import { type Rule, onGuard, rule } from '../kernel/rule.js';
import { recording } from '../three-systems/recording.js';

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
