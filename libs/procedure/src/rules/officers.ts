import { acl, apl, order55, sc118 } from '@anjuan/statute';
import { isCertified } from '../kernel/certificate.js';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';
import { type Given, type Rule, inputRule } from '../kernel/rule.js';
import { noRecusedOfficer } from '../recusal/rules.js';

/** An input that names the officers present. */
export interface NamesOfficers {
  readonly officers: readonly string[];
}

/** An auxiliary's missing certificate is OFF-05's business, not OFF-03's. */
function isAuxiliary(office: Office, id: string): boolean {
  return office.staff[id]?.roles.includes('auxiliary') ?? false;
}

/** The matter an act is about: the file's, or on the first act of a file the one that is typed. */
const matterOf = ({ dossier }: CaseFile, input: unknown): string | undefined =>
  dossier.matter ?? (input as { readonly matter?: string } | undefined)?.matter;

type Ask = Given<unknown, NamesOfficers>;

function certified({ office, input }: Ask): readonly string[] {
  return [...new Set(input.officers)].filter((id) => office.staff[id]?.certificate !== undefined);
}

export const twoOfficers: Rule<unknown, NamesOfficers> = inputRule({
  id: 'OFF-01',
  name: 'two-officers',
  force: 'bars',
  articles: [apl(42), acl(18), order55(11)],
  says: {
    zh: '应当由两名以上不同的、具有行政执法资格的执法人员实施',
    en: 'At least two different certified officers must be named',
  },
  holds: (given) => certified(given).length >= 2,
});

export const certificatesValid: Rule<unknown, NamesOfficers> = inputRule({
  id: 'OFF-03',
  name: 'certificates-valid-that-day',
  force: 'bars',
  articles: [apl(42), apl(76)],
  says: {
    zh: '执法人员应当持有证件，且在行为当日有效',
    en: 'Each officer must hold a certificate that was valid on the day of the act',
  },
  holds: ({ file, input, office, on }) =>
    input.officers.every(
      (id) => isAuxiliary(office, id) || isCertified(id, { office, on, matter: matterOf(file, input) }),
    ),
});

export const noAuxiliaries: Rule<unknown, NamesOfficers> = inputRule({
  id: 'OFF-05',
  name: 'no-auxiliary-as-officer',
  force: 'bars',
  articles: [apl(42)],
  says: { zh: '辅助人员不得作为执法人员列名', en: 'An auxiliary may not be named as an officer' },
  holds: ({ input, office }) =>
    input.officers.every((id) => office.staff[id] !== undefined && !isAuxiliary(office, id)),
});

/** An input that says certificates were shown. */
export interface ShowsCertificates {
  readonly certificatesShown: boolean;
}

export const certificatesShown: Rule<unknown, ShowsCertificates> = inputRule({
  id: 'OFF-02',
  name: 'certificates-shown',
  force: 'bars',
  articles: [apl(52), apl(55), order55(11), sc118(5)],
  says: { zh: '应当出示执法证件并记录', en: 'The record must state that certificates were shown' },
  holds: ({ input }) => input.certificatesShown === true,
});

/** The rules of every act done by officers in the field. */
export const fieldOfficers = [twoOfficers, certificatesValid, noAuxiliaries, noRecusedOfficer];

/** The person at the keyboard must hold a valid certificate too, where the step is an officer's. */
export const actorCertified: Rule = {
  id: 'OFF-10',
  name: 'actor-certified-that-day',
  force: 'bars',
  about: 'file',
  articles: [apl(42)],
  says: {
    zh: '经办人的执法证件在行为当日应当有效',
    en: 'The person performing the step must hold a certificate valid that day',
  },
  holds: ({ actor, file, input, office, on }) => isCertified(actor.id, { office, on, matter: matterOf(file, input) }),
};
