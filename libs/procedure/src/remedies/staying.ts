import { type ArticleId, type Text, apl, arl, house, lit } from '@anjuan/statute';
import { Choice, Line, LongText, optionsOf } from '../kernel/field.js';
import { type Rule, rule } from '../kernel/rule.js';
import { type Step, step } from '../kernel/step.js';
import { type Stay, type StayGround, stayGrounds } from './stay.js';

export class StopEnforcementInput {
  @Choice({ zh: '停止执行情形', en: 'Ground' }, optionsOf(stayGrounds)) ground: StayGround;
  @Line({ zh: '停止执行文书文号', en: 'Number of the paper' }, { max: 60 }) paper: string;
}

export class ResumeEnforcementInput {
  @LongText({ zh: '恢复执行的情况', en: 'Why it goes on' }, { max: 500 }) why: string;
}

interface HasStays {
  readonly stays: readonly Stay[];
}

const running = ({ stays }: HasStays): boolean => stays.some((s) => s.to === undefined);

const notStoppedYet: Rule<HasStays> = rule({
  id: 'REM-10',
  name: 'enforcement-not-stopped-yet',
  force: 'bars',
  articles: [apl(73), arl(42), lit(56)],
  says: { zh: '尚未停止执行的，方可登记停止执行', en: 'Enforcement is stopped once' },
  holds: ({ dossier }) => !running(dossier),
});

const stopped: Rule<HasStays> = rule({
  id: 'REM-10',
  name: 'enforcement-was-stopped',
  force: 'bars',
  articles: [apl(73), house('REM-10')],
  says: { zh: '已经停止执行的，方可恢复执行', en: 'Only what was stopped can go on' },
  holds: ({ dossier }) => running(dossier),
});

interface Named {
  readonly id: string;
  readonly title: Text;
  readonly articles: readonly ArticleId[];
}

/** The step that stops enforcement on one of the four grounds; nothing else stops it. @article APL-2021/73/1 */
export function stopping(named: Named): Step {
  return step<HasStays, StopEnforcementInput>({
    ...named,
    input: StopEnforcementInput,
    rules: [notStoppedYet],
    apply: (dossier, { input, on }) => ({
      ...dossier,
      stays: [...dossier.stays, { from: on, ground: input.ground, paper: input.paper }],
    }),
  });
}

/** The step after which enforcement goes on. */
export function resuming(named: Named): Step {
  return step<HasStays, ResumeEnforcementInput>({
    ...named,
    input: ResumeEnforcementInput,
    rules: [stopped],
    apply: (dossier, { on }) => ({
      ...dossier,
      stays: dossier.stays.map((s) => (s.to === undefined ? { ...s, to: on } : s)),
    }),
  });
}
