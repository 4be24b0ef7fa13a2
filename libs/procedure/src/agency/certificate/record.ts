import { addDays } from '@anjuan/calendar';
import type { Dossier } from '../../dossier/dossier.js';
import type { Certificate } from '../../kernel/certificate.js';
import { withAgency } from '../facts.js';
import { type Doer, settled, waiting } from '../proposing/pending.js';
import type { CertificateChange, CertificateRecord, RecordedSpan } from './dossier.js';

/** The dossier with some facts of the certificate changed. */
export function withCertificate(dossier: Dossier, changes: Partial<CertificateRecord>): Dossier {
  const certificate = dossier.agency?.certificate;
  return certificate ? withAgency(dossier, { certificate: { ...certificate, ...changes } }) : dossier;
}

/** The dossier with one more span of the certificate's life. */
export function withSpan(dossier: Dossier, span: RecordedSpan): Dossier {
  return withCertificate(dossier, { spans: [...(dossier.agency?.certificate?.spans ?? []), span] });
}

/** The dossier with something that gives a right, and waits for another administrator. */
export function asking(dossier: Dossier, change: CertificateChange, doer: Doer): Dossier {
  return waiting(withCertificate(dossier, { change }), doer);
}

/** The dossier after what waited was turned down. */
export function refused(dossier: Dossier): Dossier {
  const { change: _refused, ...rest } = dossier.agency?.certificate ?? ({} as CertificateRecord);
  return settled(withAgency(dossier, { certificate: rest }));
}

/** What a confirmed change makes of the certificate. */
function changed(record: CertificateRecord, change: CertificateChange): CertificateRecord {
  const { issuedOn, paper, spans } = record;
  switch (change.kind) {
    case 'issue':
      return { ...record, spans: [{ status: 'valid', from: issuedOn, paper }] };
    case 'restoration': {
      const { from, paper: on, reason } = change;
      return { ...record, spans: [...spans, { status: 'valid', from, paper: on, reason }] };
    }
    default: {
      const { from, validTo } = change;
      const gap = from > addDays(record.validTo, 1) ? [gapOf(record, from, change.paper)] : [];
      return { ...record, validTo, spans: [...spans, ...gap, { status: 'valid', from, paper: change.paper }] };
    }
  }
}

/** A certificate renewed late did not hold in between. */
const gapOf = ({ validTo }: CertificateRecord, from: string, paper: string): RecordedSpan => ({
  status: 'expired',
  from: addDays(validTo, 1),
  to: addDays(from, -1),
  paper,
});

/** The dossier after what waited was confirmed. */
export function granted(dossier: Dossier): Dossier {
  const record = dossier.agency?.certificate;
  if (!record?.change) return settled(dossier);
  const { change: _granted, ...rest } = changed(record, record.change);
  return settled(withAgency(dossier, { certificate: rest }));
}

/** A file's certificate as rules see it; undefined while it was never confirmed. */
export function certificateOf(id: string, { agency }: Dossier): Certificate | undefined {
  const record = agency?.certificate;
  if (!record || record.spans.length === 0) return undefined;
  const { number, issuer, kind, fields, area, issuedOn, validTo, spans } = record;
  return {
    number,
    issuer,
    kind,
    ...(fields ? { fields } : {}),
    ...(area ? { area } : {}),
    issuedOn,
    validTo,
    file: id,
    spans: spans.map(({ status, from, to }) => ({ status, from, ...(to ? { to } : {}) })),
  };
}
