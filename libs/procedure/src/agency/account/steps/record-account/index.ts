import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Person } from '../../../../kernel/field.js';
import { type Act, step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';
import { accountNotKeptYet } from '../../rules.js';

export class RecordAccountInput {
  @Person({ zh: '人员', en: 'Person' }) person: string;
}

function recorded(dossier: Dossier, { input: { person }, computed }: Act<RecordAccountInput>): Dossier {
  const { name = '', unit = '', roles = [] } = computed?.account ?? {};
  return withAgency(dossier, { account: { person, name, unit, roles, roleSpans: [], active: true } });
}

/** A file for somebody who was there before files were kept; nothing is changed by it. */
export const recordAccount = step<Dossier, RecordAccountInput>({
  id: 'record-account',
  title: { zh: '为已有人员建立账号档案', en: 'Open the file of an existing account' },
  articles: [apl(42)],
  input: RecordAccountInput,
  rules: [accountNotKeptYet],
  compute: ({ input, office }) => {
    const member = office.staff[input.person];
    return member ? { account: { name: member.name, unit: member.unit, roles: member.roles } } : {};
  },
  apply: recorded,
});
