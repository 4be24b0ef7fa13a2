import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Choices, Day, Line, Person, optionsOf } from '../../../../kernel/field.js';
import { type Act, step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';
import { type DecisionKindId, decisionKinds } from '../../decisions.js';
import { delegationTerm, toAnotherLeader } from '../../rules.js';

export class GrantDelegationInput {
  @Person({ zh: '被授权人', en: 'Delegate' }) to: string;
  @Choices({ zh: '授权事项', en: 'Decisions' }, optionsOf(decisionKinds)) decisions: DecisionKindId[];
  @Day({ zh: '自', en: 'From' }) from: CivilDate;
  @Day({ zh: '至', en: 'Until' }) until: CivilDate;
  @Line({ zh: '授权文书', en: 'Paper' }, { min: 2, max: 200 }) paper: string;
}

const granted = (dossier: Dossier, { input, by }: Act<GrantDelegationInput>): Dossier =>
  withAgency(dossier, { delegation: { head: by.id, ...input } });

/** A head names who decides in his place, what, and for how long. */
export const grantDelegation = step<Dossier, GrantDelegationInput>({
  id: 'grant-delegation',
  title: { zh: '授权', en: 'Delegate decisions' },
  articles: [apl(57)],
  input: GrantDelegationInput,
  rules: [toAnotherLeader, delegationTerm],
  apply: granted,
});
