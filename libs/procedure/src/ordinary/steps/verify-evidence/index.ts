import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText, Texts } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { actorCertified } from '../../../rules/officers.js';

export class VerifyEvidenceInput {
  @Texts({ zh: '证据编号', en: 'Numbers of the items' }, { max: 50 }) items: string[];
  @LongText({ zh: '查证方法和结果', en: 'How it was verified' }, { max: 1000 }) method: string;
}

const itemsExist = inputRule<Dossier, VerifyEvidenceInput>({
  id: 'EVI-02',
  name: 'verified-items-on-file',
  force: 'bars',
  articles: [apl(46, 2)],
  says: { zh: '查证的证据应当是本案已登记且未排除的证据', en: 'Only items on file and not excluded can be verified' },
  holds: ({ dossier, input }) =>
    input.items.every((no) => dossier.evidence.some((e) => String(e.no) === no && e.excluded === undefined)),
});

export const verifyEvidence = step<Dossier, VerifyEvidenceInput>({
  id: 'verify-evidence',
  title: { zh: '查证证据', en: 'Verify evidence' },
  articles: [apl(46, 2)],
  input: VerifyEvidenceInput,
  rules: [actorCertified, actorIsHandler, itemsExist],
  prefill: ({ dossier }) => ({
    items: dossier.evidence.filter((e) => !e.verifiedBy && !e.excluded).map((e) => String(e.no)),
  }),
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    evidence: dossier.evidence.map((e) =>
      input.items.includes(String(e.no)) ? { ...e, verifiedBy: by.id, verifiedOn: on } : e,
    ),
  }),
});
