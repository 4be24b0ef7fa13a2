import type { CivilDate } from '@anjuan/calendar';
import { Day, Line, LongText } from '../../kernel/field.js';
import type { CertificateState } from '../../kernel/certificate.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Act } from '../../kernel/step.js';
import { refused, withSpan } from './record.js';

/** From when a certificate stands otherwise, on which paper, and why. */
export class CertificateChangeInput {
  @Day({ zh: '生效日期', en: 'From' }) from: CivilDate;
  @Line({ zh: '文书或者依据', en: 'Paper it rests on' }, { min: 2, max: 200 }) paper: string;
  @LongText({ zh: '事由', en: 'Reason' }, { min: 2, max: 500 }) reason: string;
}

/** The effect of a change that takes a right away: it holds at once, and whatever waited is void. */
export function taking(status: CertificateState) {
  return (dossier: Dossier, { input: { from, paper, reason } }: Act<CertificateChangeInput>): Dossier =>
    withSpan(refused(dossier), { status, from, paper, reason });
}
