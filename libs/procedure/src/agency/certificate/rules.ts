import type { CivilDate } from '@anjuan/calendar';
import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { certificateHolds, certificateOn, certificatesOf } from '../../kernel/certificate.js';
import type { Office } from '../../kernel/office.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import { certificateOf } from './record.js';

export const officerOfTheOffice: Rule<Dossier, { readonly person: string }> = inputRule({
  id: 'HSE-122',
  name: 'certificate-of-a-member-of-the-office',
  force: 'bars',
  articles: [apl(42), house('HSE-122')],
  says: {
    zh: '证件应当属于本机关人员，辅助人员不持有执法证件',
    en: 'The certificate is of a member of the office, and never of an auxiliary',
  },
  holds: ({ input, office }) => {
    const member = office.staff[input.person];
    return member !== undefined && !member.roles.includes('auxiliary');
  },
});

/** Whether a number stands on nobody else's certificate, and on none that a file already keeps. */
function numberFree({ staff }: Office, person: string, number: string, own?: string): boolean {
  const taken = Object.values(staff).flatMap((m) => certificatesOf(m).map((one) => ({ id: m.id, ...one })));
  return taken.every(
    (one) => one.number !== number || (one.id === person && (one.file === undefined || one.file === own)),
  );
}

const NUMBER = {
  id: 'HSE-123',
  name: 'certificate-number-once',
  force: 'bars',
  articles: [apl(42), house('HSE-123')],
  says: { zh: '同一证号只登记一次', en: 'A number stands on one certificate only' },
} as const;

export const numberOnce: Rule<Dossier, { readonly person: string; readonly number: string }> = inputRule({
  ...NUMBER,
  holds: ({ input, office }) => numberFree(office, input.person, input.number),
});

export const numberStillFree: Rule<Dossier> = rule({
  ...NUMBER,
  holds: ({ dossier, file, office }) => {
    const record = dossier.agency?.certificate;
    return record !== undefined && numberFree(office, record.person, record.number, file.id);
  },
});

export const certificateDays: Rule<Dossier, { readonly issuedOn: CivilDate; readonly validTo: CivilDate }> = inputRule({
  id: 'HSE-124',
  name: 'certificate-days-in-order',
  force: 'bars',
  articles: [apl(42), house('HSE-124')],
  says: {
    zh: '发证日期不得晚于当日，有效期应当在发证日期之后',
    en: 'It was issued today or before, and holds beyond the day of issue',
  },
  holds: ({ input, on }) => input.issuedOn <= on && input.issuedOn < input.validTo,
});

export const changeDay: Rule<Dossier, { readonly from: CivilDate }> = inputRule({
  id: 'HSE-125',
  name: 'change-of-certificate-dated',
  force: 'bars',
  articles: [apl(42), house('HSE-125')],
  says: {
    zh: '证件状态的变更日期应当在发证之后，且不晚于当日',
    en: 'The change is dated after the issue, and today at the latest',
  },
  holds: ({ dossier, input, on }) => input.from <= on && input.from >= (dossier.agency?.certificate?.issuedOn ?? ''),
});

export const renewedBeyond: Rule<Dossier, { readonly from: CivilDate; readonly validTo: CivilDate }> = inputRule({
  id: 'HSE-126',
  name: 'renewed-beyond-its-term',
  force: 'bars',
  articles: [apl(42), house('HSE-126')],
  says: { zh: '续期后的有效期应当晚于原有效期', en: 'A renewal reaches beyond the present term' },
  holds: ({ dossier, input }) =>
    input.validTo > (dossier.agency?.certificate?.validTo ?? '') && input.validTo > input.from,
});

export const termRunOut: Rule<Dossier> = rule({
  id: 'HSE-127',
  name: 'certificate-term-run-out',
  force: 'bars',
  articles: [apl(42), house('HSE-127')],
  says: { zh: '有效期届满的次日起，证件到期', en: 'A certificate expires on the day after its last one' },
  holds: ({ dossier, on }) => on > (dossier.agency?.certificate?.validTo ?? on),
});

export const restsNow: Rule<Dossier> = rule({
  id: 'HSE-128',
  name: 'certificate-rests',
  force: 'bars',
  articles: [apl(42), house('HSE-128')],
  says: {
    zh: '只能恢复暂扣或者收回的证件',
    en: 'Only a certificate that was suspended or withdrawn is restored',
  },
  holds: ({ dossier, file, office, on }) => {
    const member = office.staff[dossier.agency?.certificate?.person ?? ''];
    const both = [certificateOf(file.id, dossier), certificateOn(member, on)];
    return both.some((one) => !certificateHolds(one, on));
  },
});
