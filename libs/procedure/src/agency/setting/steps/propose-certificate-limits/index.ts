import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Flag, Line } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { SettingInput, proposed } from '../../record.js';
import { fromNowOn } from '../../rules.js';

export class ProposeCertificateLimitsInput extends SettingInput {
  @Flag({ zh: '证件只在所载执法领域内有效', en: 'A certificate counts in its fields only' }) fields: boolean;
  @Line(
    { zh: '本机关所在区域（填写后，证件区域应当包含本区域）', en: 'Area of the office; certificates must include it' },
    { max: 80, optional: true },
  )
  area?: string;
}

/** Whether the field and the area of a certificate bind, which the law leaves open. */
export const proposeCertificateLimits = step<Dossier, ProposeCertificateLimitsInput>({
  id: 'propose-certificate-limits',
  title: { zh: '提出证件适用范围', en: 'Propose what binds on certificates' },
  articles: [apl(42)],
  input: ProposeCertificateLimitsInput,
  rules: [fromNowOn],
  apply: proposed(({ fields, area }) => ({ kind: 'certificate-limits', fields, ...(area ? { area } : {}) })),
});
