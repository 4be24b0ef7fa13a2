import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Choices, Line, UnitId, optionsOf } from '../../../../kernel/field.js';
import type { Role } from '../../../../kernel/office.js';
import { type Act, step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';
import { waiting } from '../../../proposing/pending.js';
import { givableRoles } from '../../administrators.js';
import { fitRoles, unitOfTheOffice, userNamePlain } from '../../rules.js';

export class OpenAccountInput {
  @Line({ zh: '姓名', en: 'Name' }, { min: 2, max: 40 }) name: string;
  @Line({ zh: '用户名', en: 'User name' }, { min: 3, max: 32 }) username: string;
  @UnitId({ zh: '队室', en: 'Team' }) unit: string;
  @Choices({ zh: '角色', en: 'Roles' }, optionsOf(givableRoles)) roles: Role[];
}

function proposed(dossier: Dossier, act: Act<OpenAccountInput>): Dossier {
  const { name, username, unit, roles } = act.input;
  const account = { name, username, unit, roles, roleSpans: [], active: false };
  return waiting(withAgency(dossier, { account: { ...account, change: { kind: 'open' } } }), act);
}

/** The system administrator proposes a new account; its user name is kept free for it. */
export const openAccount = step<Dossier, OpenAccountInput>({
  id: 'open-account',
  title: { zh: '提出开户', en: 'Propose an account' },
  articles: [apl(42)],
  input: OpenAccountInput,
  rules: [...fitRoles, unitOfTheOffice, userNamePlain],
  apply: proposed,
});
