import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Choices, LongText, optionsOf } from '../../../../kernel/field.js';
import type { Role } from '../../../../kernel/office.js';
import { step } from '../../../../kernel/step.js';
import { proposing } from '../../account.js';
import { givableRoles } from '../../administrators.js';
import { administratorsStayBeside, fitRoles, notOwnAccount } from '../../rules.js';

export class ChangeRolesInput {
  @Choices({ zh: '变更后的角色', en: 'Roles from then on' }, optionsOf(givableRoles)) roles: Role[];
  @LongText({ zh: '理由和依据', en: 'Reason and paper' }, { min: 2, max: 500 }) reason: string;
}

/** The roles somebody is to have from the day of the confirmation. */
export const changeRoles = step<Dossier, ChangeRolesInput>({
  id: 'change-roles',
  title: { zh: '提出变更角色', en: 'Propose other roles' },
  articles: [apl(42)],
  input: ChangeRolesInput,
  rules: [notOwnAccount, ...fitRoles, administratorsStayBeside],
  prefill: ({ dossier }) => ({ roles: [...(dossier.agency?.account?.roles ?? [])] }),
  apply: (dossier, act) => proposing(dossier, { kind: 'roles', roles: act.input.roles, reason: act.input.reason }, act),
});
