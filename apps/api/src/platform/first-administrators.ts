import { uuidOf } from './digest.js';
import type { Invitation, Invitations } from './invitations.js';
import type { OfficeRows } from './persistence/repositories/office.repository.js';
import type { Tx } from './persistence/tx.js';

/** The three administrators an office begins with; everybody else is admitted by them. */
export const firstRoles = ['system-admin', 'security-admin', 'audit-admin'] as const;

/** How one of them is named. */
export interface FirstAccount {
  readonly username: string;
  readonly name: string;
}

/** Three different persons, by role. */
export type FirstAccounts = Readonly<Record<(typeof firstRoles)[number], FirstAccount>>;

/** Rows of the three, without a password: each gets one by a link of his or her own. */
export function administratorRows(agency: string, unitId: string, accounts: FirstAccounts): OfficeRows['people'] {
  return firstRoles.map((role) => ({
    id: uuidOf(agency, 'first', accounts[role].username),
    ...accounts[role],
    unitId,
    roles: [role],
    passwordHash: null,
    certificate: null,
    qualification: null,
    firstReviewOn: null,
    active: true,
    demo: false,
  }));
}

/** A link of one of the three, to be handed over once. */
export type AdministratorLink = FirstAccount & Invitation & { readonly role: string };

/** Links for rows that were just founded, in the same transaction. */
export async function inviteAdministrators(
  tx: Tx,
  invitations: Invitations,
  rows: OfficeRows['people'],
): Promise<readonly AdministratorLink[]> {
  const links: AdministratorLink[] = [];
  for (const { id, username, name, roles } of rows)
    links.push({ role: roles.join(), username, name, ...(await invitations.issue(tx, { person: id })) });
  return links;
}
