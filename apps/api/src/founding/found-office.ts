import { type AdministratorLink, inviteAdministrators } from '../platform/first-administrators.js';
import type { Invitations } from '../platform/invitations.js';
import type { AgencyFace, Offices } from '../platform/offices.js';
import { fault } from '../platform/refused.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { officeRowsOf } from './office-rows.js';
import { readOfficeFile } from './read-office-file.js';

/** What founding needs of the server. */
export interface Founding {
  readonly work: UnitOfWork;
  readonly offices: Pick<Offices, 'all'>;
  readonly invitations: Invitations;
}

/** A new agency, and how its three administrators get in; the links are told this once. */
export interface Founded {
  readonly agency: string;
  readonly name: string;
  readonly links: readonly AdministratorLink[];
}

/**
 * Makes a district or an office out of a file's contents, all of it or nothing.
 * @throws Refused with a pointer for everything that does not fit, when it is there already, or when a user name is taken
 */
export async function foundOffice({ work, offices, invitations }: Founding, contents: unknown): Promise<Founded> {
  const file = readOfficeFile(contents);
  const known = await offices.all();
  const parentId = parentOf(file.under, known);
  if (known.some(({ name, parent }) => name === file.name && parent === parentId))
    throw fault('/name', 'exists', 'this agency is there already; nothing was changed');
  const rows = officeRowsOf(file, parentId);
  const agency = rows.agency.agencyId;
  const links = await work
    .run({ agency }, async (tx) => {
      await tx.offices.found(rows);
      return inviteAdministrators(tx, invitations, rows.people);
    })
    .catch(refuseTaken);
  return { agency, name: file.name, links };
}

function parentOf(under: string | undefined, known: readonly AgencyFace[]): string | null {
  if (under === undefined) return null;
  const district = known.find(({ kind, name }) => kind === 'district' && name === under);
  if (!district) throw fault('/under', 'district', 'there is no district of this name; it is made first');
  return district.id;
}

/** A user name belongs to one person of the whole installation; row-level security keeps back which one it was, and whose. */
function refuseTaken(error: unknown): never {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string };
  if (code !== '23505') throw error;
  throw constraint === 'person_username_key'
    ? fault('/administrators', 'taken', 'one of the user names is taken')
    : fault('/name', 'exists', 'this agency is there already; nothing was changed');
}
