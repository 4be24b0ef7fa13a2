import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Day, Line } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { asking } from '../../record.js';
import { changeDay, renewedBeyond } from '../../rules.js';

export class RenewCertificateInput {
  @Day({ zh: '续期起始日期', en: 'Renewed from' }) from: CivilDate;
  @Day({ zh: '新的有效期至', en: 'Valid to from then on' }) validTo: CivilDate;
  @Line({ zh: '文书或者依据', en: 'Paper it rests on' }, { min: 2, max: 200 }) paper: string;
}

/** A longer term of the same certificate; another person confirms it. */
export const renewCertificate = step<Dossier, RenewCertificateInput>({
  id: 'renew-certificate',
  title: { zh: '提出续期', en: 'Renew the certificate' },
  articles: [apl(42)],
  input: RenewCertificateInput,
  rules: [changeDay, renewedBeyond],
  apply: (dossier, act) => asking(dossier, { kind: 'renewal', ...act.input }, act),
});
