import { type CertificateRecord, certificateKinds } from '@anjuan/procedure';
import { profileNames } from '@anjuan/statute';
import { dayLabel } from '../../i18n/dates';
import type { Said, Tongue } from './said';

/** A certificate as it was recorded, to be compared with its paper. */
function issued({ line, listed, t, tx }: Tongue, record: CertificateRecord): readonly Said[] {
  const { number, kind, issuer, fields = [], area, issuedOn, validTo, paper } = record;
  const named = listed(fields.map((field) => tx(profileNames[field]))) || t('people.anyField');
  return [
    line('people.certificate', `${number} · ${tx(certificateKinds[kind])} · ${issuer}`),
    line('people.valid', t('people.validity', { from: dayLabel(issuedOn), to: dayLabel(validTo) })),
    line('settings.limits', `${named} · ${area ?? t('people.anyArea')}`),
    line('people.paper', paper),
  ];
}

/** What a proposal would make of a certificate. */
export function ofCertificate(tongue: Tongue, record: CertificateRecord): readonly Said[] {
  const { line, t } = tongue;
  const { change, number } = record;
  if (change?.kind === 'renewal')
    return [
      line('people.certificate', number),
      line('people.from', dayLabel(record.validTo)),
      line('people.becomes', dayLabel(change.validTo)),
      line('people.paper', change.paper),
    ];
  if (change?.kind === 'restoration')
    return [
      line('people.certificate', number),
      line('people.becomes', t('people.since', { date: dayLabel(change.from) })),
      line('people.paper', change.paper),
      line('people.reason', change.reason),
    ];
  return issued(tongue, record);
}
