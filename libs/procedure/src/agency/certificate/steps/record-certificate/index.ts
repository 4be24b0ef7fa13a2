import type { CivilDate } from '@anjuan/calendar';
import { type Profile, apl, profileNames } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { type CertificateKind, certificateKinds } from '../../../../kernel/certificate.js';
import { Choice, Choices, Day, Line, Person, optionsOf } from '../../../../kernel/field.js';
import { type Act, step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';
import { waiting } from '../../../proposing/pending.js';
import { certificateDays, numberOnce, officerOfTheOffice } from '../../rules.js';

export class RecordCertificateInput {
  @Person({ zh: '持证人', en: 'Holder' }) person: string;
  @Line({ zh: '证件编号', en: 'Number' }, { min: 2, max: 40 }) number: string;
  @Line({ zh: '发证机关', en: 'Issuer' }, { min: 2, max: 80 }) issuer: string;
  @Choice({ zh: '证件类型', en: 'Kind' }, optionsOf(certificateKinds)) kind: CertificateKind;
  @Choices({ zh: '执法领域（不填为不限）', en: 'Fields; any when left out' }, optionsOf(profileNames), {
    optional: true,
  })
  fields?: Profile[];
  @Line({ zh: '执法区域（不填为不限）', en: 'Area; any when left out' }, { max: 80, optional: true }) area?: string;
  @Day({ zh: '发证日期', en: 'Issued on' }) issuedOn: CivilDate;
  @Day({ zh: '有效期至', en: 'Valid to' }) validTo: CivilDate;
  @Line({ zh: '发证文书或者依据', en: 'Paper it rests on' }, { min: 2, max: 200 }) paper: string;
}

function recorded(dossier: Dossier, act: Act<RecordCertificateInput>): Dossier {
  const { fields, area, ...rest } = act.input;
  const certificate = { ...rest, ...(fields ? { fields } : {}), ...(area ? { area } : {}), spans: [] };
  return waiting(withAgency(dossier, { certificate: { ...certificate, change: { kind: 'issue' } } }), act);
}

/** A certificate is put on record; it counts when another person has compared it with the paper. */
export const recordCertificate = step<Dossier, RecordCertificateInput>({
  id: 'record-certificate',
  title: { zh: '登记执法证件', en: 'Record a certificate' },
  articles: [apl(42)],
  input: RecordCertificateInput,
  rules: [officerOfTheOffice, numberOnce, certificateDays],
  apply: recorded,
});
