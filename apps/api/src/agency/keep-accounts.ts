import { Inject, Injectable } from '@nestjs/common';
import type { AccountRecord, CaseFile, Rule } from '@anjuan/procedure';
import { administrators, personOf } from '@anjuan/procedure';
import { apl, house } from '@anjuan/statute';
import { KNOWN_SESSIONS, type KnownSessions } from '../platform/act-batch.js';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { Offices } from '../platform/offices.js';
import type { Tx } from '../platform/persistence/tx.js';
import { Refused } from '../platform/refused.js';

type Keep = (done: ActsDone, account: AccountRecord) => Promise<void>;

const broken = (rule: Omit<Rule, 'force' | 'about' | 'holds'>): Refused =>
  new Refused('/problems/step-refused', {
    detail: rule.says,
    unmet: [{ ...rule, force: 'bars', about: 'input', holds: () => false }],
  });

/** HSE-119: user names are one list for the whole installation, which only the database can see. */
const nameTaken = (): Refused =>
  broken({
    id: 'HSE-119',
    name: 'user-name-free',
    articles: [apl(42), house('HSE-119')],
    says: { zh: '该用户名已被使用，请另选', en: 'This user name is taken; please choose another' },
  });

/** HSE-115, judged once more by what is stored: two administrators who go at once must not both find the other one there. */
const lastOne = (): Refused =>
  broken({
    id: 'HSE-115',
    name: 'an-administrator-of-each-kind-remains',
    articles: [apl(42), house('HSE-115')],
    says: { zh: '三类管理员应当各保留至少一人', en: 'At least one administrator of each of the three kinds remains' },
  });

const propose: Keep = async ({ tx, file }, { username = '', name, unit, roles }) => {
  const row = { id: personOf(file), username, name, unitId: unit, roles: [...roles] };
  if (!(await tx.offices.propose(row))) throw nameTaken();
};

/** A proposal that came to nothing leaves its user name to others. */
const free: Keep = async ({ tx, file }) => {
  const id = personOf(file);
  await tx.offices.change(id, { username: id });
};

const keep: Keep = async ({ tx, file, agency }, account) => {
  const id = personOf(file);
  await tx.offices.change(id, personRow(account, agency.office.units ?? {}));
  await administratorsRemain(tx);
  if (!account.active) await tx.sessions.endAll(id);
};

async function administratorsRemain(tx: Tx): Promise<void> {
  const held = await tx.offices.rolesHeld();
  if (!administrators.every((role) => held.some((roles) => roles.includes(role)))) throw lastOne();
}

const keeping: Readonly<Record<string, Keep>> = {
  'open-account': propose,
  'reject-account': free,
  'confirm-account': keep,
  'confirm-account-change': keep,
};

/** What a confirmed account makes of the person's row; the team only where it is named by its id. */
export function personRow(account: AccountRecord, units: Readonly<Record<string, string>>) {
  const { roles, unit, qualification, firstReviewOn, active } = account;
  return {
    roles: [...roles],
    active,
    ...(Object.hasOwn(units, unit) ? { unitId: unit } : {}),
    ...(qualification ? { qualification } : {}),
    ...(firstReviewOn ? { firstReviewOn } : {}),
  };
}

/** The person a file's account makes, as it is stored; undefined for other files. */
export function personOfAccount(file: CaseFile, units: Readonly<Record<string, string>>) {
  const account = file.dossier.agency?.account;
  if (!account) return undefined;
  const id = personOf(file);
  const { name, username } = account;
  const named = username ? { name, username: file.stage === 'rejected' ? id : username } : {};
  return { id, row: { ...personRow(account, units), ...named } };
}

/** Keeps people in step with the files of their accounts, and drops what is remembered of the office after administration. */
@Injectable()
export class KeepAccounts implements ActFollower {
  constructor(
    private readonly offices: Offices,
    @Inject(KNOWN_SESSIONS) private readonly sessions: KnownSessions,
  ) {}

  async follow(done: ActsDone): Promise<void> {
    const { tx, agency, file, sealed } = done;
    const facts = file.dossier.agency;
    if (!facts) return;
    const due = sealed.flatMap(({ body }) => keeping[body.step] ?? []);
    for (const one of facts.account ? due : []) await one(done, facts.account as AccountRecord);
    tx.afterCommit(() => {
      this.offices.forget(agency.id);
      if (due.length > 0) this.sessions.forgetPerson(personOf(file));
    });
  }
}
