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

/** Every act is an entry with its text; the rule says so where the file is closed for good. */
export const everyStageInText: Rule = onGuard(
  rule({
    id: 'RCD-01',
    name: 'every-stage-left-a-text-record',
    force: 'bars',
    articles: [apl(47), sc118(7)],
    says: {
      zh: '启动、调查取证、审核、决定、送达、执行各环节应当有文字记录',
      en: 'Start, investigation, review, decision, service and enforcement each left a text record',
    },
    holds: ({ file }) => file.acts.length > 0 && file.acts.every(({ reached }) => reached >= 'L1'),
  }),
  'an act cannot be entered without its text; the rule stands guard over files brought in from elsewhere',
);
