import { acl, compensation } from '@anjuan/statute';
import { Choice, Fen, Line, LongText, optionsOf } from '../kernel/field.js';
import type { Step } from '../kernel/step.js';
import type { EnforcingDossier } from './dossier.js';
import type { Named } from './naming.js';

/** What made the enforcement lose its basis. @article ACL-2011/41 */
export const reversalGrounds = {
  annulled: { zh: '据以执行的行政决定被撤销', en: 'the decision was annulled' },
  altered: { zh: '据以执行的行政决定被变更', en: 'the decision was altered' },
  mistake: { zh: '执行错误', en: 'the enforcement was mistaken' },
} as const;

export class OweReversalInput {
  @Choice({ zh: '回转事由', en: 'Ground' }, optionsOf(reversalGrounds)) ground: keyof typeof reversalGrounds;
  @Line({ zh: '复议决定、判决等文书', en: 'Decision, judgment or other paper' }) paper: string;
}

export class ReverseEnforcementInput {
  @LongText({ zh: '恢复原状、退还财物情况', en: 'What was restored or returned' }, { min: 5, max: 2000 })
  restored: string;
  @Fen({ zh: '不能恢复、退还的赔偿金额', en: 'Compensation where it cannot be' }, { optional: true })
  compensatedFen?: number;
}

/** The basis fell after force was used: what was done is owed back. @article ACL-2011/41 */
export function owingReversal({ id, title, rules = [] }: Named): Step<EnforcingDossier, OweReversalInput> {
  return {
    id,
    title,
    articles: [acl(41)],
    input: OweReversalInput,
    rules,
    apply: (dossier, { input: { ground, paper }, on }) => ({ ...dossier, reversal: { on, ground, paper } }),
  };
}

/** 执行回转 done: restored, returned, or compensated. @article ACL-2011/41 */
export function reversingEnforcement({
  id,
  title,
  rules = [],
}: Named): Step<EnforcingDossier, ReverseEnforcementInput> {
  return {
    id,
    title,
    articles: [acl(41), compensation(39)],
    input: ReverseEnforcementInput,
    rules,
    apply: (dossier, { input: { restored, compensatedFen }, on }) => ({
      ...dossier,
      ...(dossier.reversal
        ? {
            reversal: {
              ...dossier.reversal,
              doneOn: on,
              restored,
              ...(compensatedFen === undefined ? {} : { compensatedFen }),
            },
          }
        : {}),
    }),
  };
}
