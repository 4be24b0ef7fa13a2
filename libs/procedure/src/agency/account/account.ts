import { addDays, type CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../../dossier/dossier.js';
import type { CaseFile } from '../../kernel/file.js';
import type { Role, RoleSpan } from '../../kernel/office.js';
import { withAgency } from '../facts.js';
import { type Doer, settled, waiting } from '../proposing/pending.js';
import type { AccountChange, AccountRecord } from './dossier.js';

/** Whose account a file keeps. */
export const personOf = ({ id, dossier }: Pick<CaseFile, 'id' | 'dossier'>): string =>
  dossier.agency?.account?.person ?? id;

/** The dossier with some facts of the account changed. */
export function withAccount(dossier: Dossier, changes: Partial<AccountRecord>): Dossier {
  const account = dossier.agency?.account;
  return account ? withAgency(dossier, { account: { ...account, ...changes } }) : dossier;
}

/** The dossier with a change that waits for the security administrator. */
export function proposing(dossier: Dossier, change: AccountChange, doer: Doer): Dossier {
  return waiting(withAccount(dossier, { change }), doer);
}

/** The account without the change that waited. */
function answered({ change: _answered, ...account }: AccountRecord): AccountRecord {
  return account;
}

/** The dossier after its proposal was turned down. */
export function withdrawn(dossier: Dossier): Dossier {
  const account = dossier.agency?.account;
  return settled(account ? withAgency(dossier, { account: answered(account) }) : dossier);
}

/** Closes the spans of roles that end and begins those of new ones. */
function spansAfter({ roles, roleSpans }: AccountRecord, next: readonly Role[], on: CivilDate): readonly RoleSpan[] {
  const gone = roles.filter((role) => !next.includes(role));
  const last = addDays(on, -1);
  const kept = roleSpans.map((span) =>
    gone.includes(span.role) && span.to === undefined ? { ...span, to: last } : span,
  );
  const begun = next.filter((role) => !roles.includes(role)).map((role) => ({ role, from: on }));
  return [...kept, ...begun];
}

/** The account after its change was confirmed on a day. */
function changed(account: AccountRecord, change: AccountChange, on: CivilDate): AccountRecord {
  switch (change.kind) {
    case 'open':
      return { ...account, active: true, roleSpans: account.roles.map((role) => ({ role, from: on })) };
    case 'roles':
      return { ...account, roles: change.roles, roleSpans: spansAfter(account, change.roles, on) };
    case 'unit':
      return { ...account, unit: change.unit };
    case 'qualification': {
      const { qualification, firstReviewOn } = change;
      return { ...account, ...(qualification ? { qualification } : {}), ...(firstReviewOn ? { firstReviewOn } : {}) };
    }
    case 'restore':
      return { ...account, active: true };
    default:
      return { ...account, active: false };
  }
}

/** The dossier after the change that waited was confirmed. */
export function confirmed(dossier: Dossier, { on }: Doer): Dossier {
  const account = dossier.agency?.account;
  if (!account?.change) return settled(dossier);
  return settled(withAgency(dossier, { account: answered(changed(account, account.change, on)) }));
}
