import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { type Act, step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';
import { ReasonInput } from '../../../proposing/reason-input.js';

function ended(dossier: Dossier, { input: { reason }, on, by }: Act<ReasonInput>): Dossier {
  const delegation = dossier.agency?.delegation;
  if (!delegation) return dossier;
  const until = on < delegation.until ? on : delegation.until;
  return withAgency(dossier, { delegation: { ...delegation, until, ended: { on, by: by.id, reason } } });
}

/** A head takes a delegation back; what was decided under it stands. */
export const endDelegation = step<Dossier, ReasonInput>({
  id: 'end-delegation',
  title: { zh: '收回授权', en: 'Take the delegation back' },
  articles: [apl(57)],
  input: ReasonInput,
  rules: [],
  apply: ended,
});
