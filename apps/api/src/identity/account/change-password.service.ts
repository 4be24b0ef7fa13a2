import { Injectable } from '@nestjs/common';
import { type ChangePasswordRequest, type SignInPolicy, passwordFaultTexts, passwordFaults } from '@anjuan/contract';
import type { Tx } from '../../platform/persistence/tx.js';
import { type Refused, fault, invalidInput } from '../../platform/refused.js';
import { isKnown } from '../known-passwords.js';
import { hashPassword, passwordFits } from '../passwords.js';
import type { Account } from '../sign-in/account.query.js';
import type { Holder } from '../sign-in/holder.js';
import { OpenSession, type Opened, type Work } from '../sign-in/open-session.service.js';
import { SessionQuery } from '../sign-in/session.query.js';
import type { Source } from '../../platform/http/source.js';
import { Trials } from '../sign-in/trials.js';

/** A new password in place of the present one: all other sessions end, this one goes on under a new token. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly trials: Trials,
    private readonly sessions: OpenSession,
    private readonly known: SessionQuery,
  ) {}

  /** @throws Refused when the present one is wrong, or the new one does not fit the policy */
  async change(me: Holder, { current, password }: ChangePasswordRequest, from: Source): Promise<Opened> {
    const { account, policy, attempt } = await this.trials.begin(me, from);
    if (!(await passwordFits(account.passwordHash, current))) throw await attempt.failed(wrongCurrent());
    await attempt.passed();
    await refuseWeak(password, account, policy);
    const hash = await hashPassword(password);
    // An open session has shown what it must; an expired one showed its factor before, if it has one.
    const factor = me.state === 'open' || account.totp || account.passkeys > 0;
    const work: Work = async (tx, now) => {
      await refuseFormer(tx, account, policy, password);
      await tx.credentials.setPassword(me.person, hash, now);
      await tx.sessions.endAll(me.person, me.token);
    };
    const opening = { shown: { password: true, factor }, from, action: 'account.password', work };
    const opened = await this.sessions.carryOn(me, opening);
    this.known.forgetPerson(me.person);
    return opened;
  }
}

/** @throws Refused with every fault of a new password */
export async function refuseWeak(
  password: string,
  account: Pick<Account, 'username' | 'name'>,
  policy: SignInPolicy,
): Promise<void> {
  const own = passwordFaults(password, account, policy);
  const faults = !own.includes('common') && (await isKnown(password)) ? [...own, 'common' as const] : own;
  if (faults.length === 0) return;
  const one = (constraint: (typeof faults)[number]) => ({
    pointer: '/password',
    constraint,
    message: `${passwordFaultTexts[constraint].zh} · ${passwordFaultTexts[constraint].en}`,
  });
  throw invalidInput(faults.map(one));
}

/** @throws Refused when the password is the present one or one of the last */
export async function refuseFormer(
  tx: Tx,
  { person, passwordHash }: Pick<Account, 'person' | 'passwordHash'>,
  { history }: SignInPolicy,
  password: string,
): Promise<void> {
  for (const hash of [passwordHash, ...(await tx.credentials.past(person, history - 1))])
    if (await passwordFits(hash, password))
      throw fault(
        '/password',
        'former',
        '不得与近期用过的密码相同 · One of the last passwords must not be taken again',
      );
}

const wrongCurrent = (): Refused => fault('/current', 'wrong', '当前密码不正确 · The present password is wrong');
