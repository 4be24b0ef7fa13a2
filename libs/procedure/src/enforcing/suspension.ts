import { type CivilDate, addMonths } from '@anjuan/calendar';
import { acl } from '@anjuan/statute';
import { Choice, Flag, LongText, optionsOf } from '../kernel/field.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { Step } from '../kernel/step.js';
import type { EnforcementSuspension, EnforcingDossier } from './dossier.js';
import type { Named } from './naming.js';

/** Grounds on which enforcement stands still. @article ACL-2011/39 */
export const suspensionGrounds = {
  hardship: { zh: '履行确有困难或者暂无履行能力', en: 'hardship, or no means for the time being' },
  'third-party': { zh: '第三人对执行标的主张权利，确有理由', en: 'a third person has a founded claim' },
  'grave-loss': {
    zh: '可能造成难以弥补的损失，且中止不损害公共利益',
    en: 'loss beyond repair, public interest unharmed',
  },
  other: { zh: '行政机关认为需要中止的其他情形', en: 'another case in which it must stand still' },
} as const;

/** Grounds on which enforcement ends undone. @article ACL-2011/40 */
export const endingGrounds = {
  death: { zh: '公民死亡，无遗产可供执行，又无义务承受人', en: 'the person died, no estate, nobody succeeds' },
  dissolved: {
    zh: '法人或者其他组织终止，无财产可供执行，又无义务承受人',
    en: 'the unit is gone, no assets, nobody succeeds',
  },
  'object-gone': { zh: '执行标的灭失', en: 'the object is gone' },
  annulled: { zh: '据以执行的行政决定被撤销', en: 'the decision was annulled' },
  other: { zh: '应当终结执行的其他情形', en: 'another case in which it must end' },
} as const;

export class SuspendEnforcementInput {
  @Choice({ zh: '中止情形', en: 'Ground' }, optionsOf(suspensionGrounds)) ground: keyof typeof suspensionGrounds;
  @LongText({ zh: '事实和证据', en: 'Facts and evidence' }, { min: 5, max: 2000 }) facts: string;
  @Flag({ zh: '中止不损害公共利益', en: 'The public interest is unharmed' }, { optional: true })
  publicUnharmed?: boolean;
  @Flag({ zh: '当事人确无能力履行', en: 'The party is truly unable' }) unable: boolean;
  @Flag({ zh: '没有明显社会危害', en: 'No clear harm to society' }) harmless: boolean;
}

export class ResumeEnforcementInput {
  @LongText({ zh: '中止情形消失的情况', en: 'How the ground went away' }, { min: 5, max: 1000 }) facts: string;
}

export class EndEnforcementInput {
  @Choice({ zh: '终结情形', en: 'Ground' }, optionsOf(endingGrounds)) ground: keyof typeof endingGrounds;
  @LongText({ zh: '事实和证据', en: 'Facts and evidence' }, { min: 5, max: 2000 }) facts: string;
}

/** The input of what happens by itself. */
export class NothingTyped {}

/** The stand-still that lasts, if there is one. */
export function standstill({ standstills = [] }: EnforcingDossier): EnforcementSuspension | undefined {
  return standstills.find((s) => s.to === undefined);
}

/** Three years from the stand-still to the day force is given up. @article ACL-2011/39/2 */
export const STANDSTILL_MONTHS = 36;

/** Whether three years of standing still end the enforcement: no means, no clear harm, never resumed. @article ACL-2011/39/2 */
export function threeYearsStill(dossier: EnforcingDossier, on: CivilDate): boolean {
  const still = standstill(dossier);
  return still !== undefined && still.unable && still.harmless && on > addMonths(still.from, STANDSTILL_MONTHS);
}

export const publicUnharmed: Rule<EnforcingDossier, SuspendEnforcementInput> = inputRule({
  id: 'COE-07',
  name: 'suspension-spares-the-public',
  force: 'bars',
  articles: [acl(39)],
  says: {
    zh: '以难以弥补的损失为由中止执行的，应当不损害公共利益',
    en: 'Standing still for loss beyond repair must not harm the public interest',
  },
  holds: ({ input }) => input.ground !== 'grave-loss' || input.publicUnharmed === true,
});

export const standsStillForThreeYears: Rule<EnforcingDossier> = rule({
  id: 'COE-07',
  name: 'three-years-of-standing-still',
  force: 'bars',
  articles: [acl(39)],
  says: {
    zh: '没有明显社会危害、当事人确无能力履行，中止执行满三年未恢复的，不再执行',
    en: 'No clear harm, no means, and three years of standing still: force is given up',
  },
  holds: ({ dossier, on }) => threeYearsStill(dossier, on),
});

/** 中止执行 by the head. @article ACL-2011/39 */
export function suspendingEnforcement({
  id,
  title,
  rules = [],
}: Named): Step<EnforcingDossier, SuspendEnforcementInput> {
  return {
    id,
    title,
    articles: [acl(39)],
    input: SuspendEnforcementInput,
    rules: [...rules, publicUnharmed],
    apply: (dossier, { input: { ground, facts, unable, harmless }, on }) => ({
      ...dossier,
      standstills: [...(dossier.standstills ?? []), { from: on, ground, facts, unable, harmless }],
    }),
  };
}

/** 恢复执行 when the ground is gone. @article ACL-2011/39 */
export function resumingEnforcement({ id, title, rules = [] }: Named): Step<EnforcingDossier, ResumeEnforcementInput> {
  return {
    id,
    title,
    articles: [acl(39)],
    input: ResumeEnforcementInput,
    rules,
    apply: (dossier, { on }) => ({
      ...dossier,
      standstills: (dossier.standstills ?? []).map((s) => (s.to === undefined ? { ...s, to: on } : s)),
    }),
  };
}

/** 不再执行: the system's row, after three years. @article ACL-2011/39/2 */
export function givingUpEnforcement({ id, title, rules = [] }: Named): Step<EnforcingDossier, NothingTyped> {
  return {
    id,
    title,
    articles: [acl(39)],
    input: NothingTyped,
    rules: [...rules, standsStillForThreeYears],
    apply: (dossier) => dossier,
  };
}

/** 终结执行 by the head, on one of five grounds. @article ACL-2011/40 */
export function endingEnforcement({ id, title, rules = [] }: Named): Step<EnforcingDossier, EndEnforcementInput> {
  return {
    id,
    title,
    articles: [acl(40)],
    input: EndEnforcementInput,
    rules,
    apply: (dossier, { input: { ground, facts }, on }) => ({ ...dossier, enforcementEnd: { on, ground, facts } }),
  };
}
