import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/persistence/tx.js';
import { Refused } from '../../platform/refused.js';
import { Vault } from '../../platform/storage/vault.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { passwordFits } from '../passwords.js';
import type { Holder } from '../sign-in/holder.js';
import { factorsAsked } from '../sign-in/next-state.js';
import { OpenSession, type Opened, type Work } from '../sign-in/open-session.service.js';
import { wrongCode, wrongPasskey, wrongPassword } from '../sign-in/refusals.js';
import type { Source } from '../../platform/http/source.js';
import { type Standing, Trials } from '../sign-in/trials.js';
import { recoveryHash } from './recovery.js';
import { RelyingParty, credentialHash, credentialIn } from './relying-party.js';
import { stepOf } from './totp.js';

const SIX = /^\d{6}$/;

/** What a person shows, and whether it fits. */
interface Showing {
  readonly fits: (tx: Tx, now: Date, standing: Standing) => Promise<boolean>;
  readonly otherwise: () => Refused;
  readonly action: string;
}

/** The second step of a sign-in, and the fresh proof some routes ask for: both carry the session on under a new token. */
@Injectable()
export class ShowFactor {
  constructor(
    private readonly trials: Trials,
    private readonly sessions: OpenSession,
    private readonly relyingParty: RelyingParty,
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: Vault,
  ) {}

  /** A code of the authenticator, or a recovery code. @throws Refused when it is wrong, or was used already */
  code(me: Holder, code: string, from: Source): Promise<Opened> {
    const typed = code.replace(/\s/g, '');
    const fits = (tx: Tx, now: Date) =>
      SIX.test(typed)
        ? this.totpFits(tx, me, { code: typed, now })
        : tx.credentials.spendCode(me.person, recoveryHash(me.person, typed), now);
    return this.show(me, from, { fits, otherwise: wrongCode, action: 'session.factor' });
  }

  /** What the browser needs to ask for one of the person's passkeys. */
  passkeyOptions(me: Holder) {
    return this.unitOfWork.run(me, async (tx) => {
      const options = await this.relyingParty.request(await tx.credentials.passkeys(me.person));
      await tx.sessions.challenge(me.token, options.challenge);
      return options;
    });
  }

  /** A passkey's answer. @throws Refused when it does not hold */
  async passkey(me: Holder, response: object, from: Source): Promise<Opened> {
    const hash = credentialHash(credentialIn(response));
    // Used up whatever comes of it: an answer that failed once does not get another chance.
    const challenge = await this.unitOfWork.run(me, (tx) => tx.sessions.takeChallenge(me.token));
    const fits = async (tx: Tx, now: Date): Promise<boolean> => {
      const known = (await tx.credentials.passkeys(me.person)).find((key) => key.credentialHash === hash);
      if (!challenge || !known) return false;
      const counter = await this.relyingParty.answered(response, challenge, known);
      await tx.credentials.usePasskey(hash, counter, now);
      return true;
    };
    return this.show(me, from, { fits, otherwise: wrongPasskey, action: 'session.factor' });
  }

  /** The password once more, where no second factor is asked for. @throws Refused when it is wrong, or not enough */
  password(me: Holder, password: string, from: Source): Promise<Opened> {
    const fits = (_tx: Tx, _now: Date, { account, policy }: Standing): Promise<boolean> => {
      if (factorsAsked(policy, account)) throw factorInstead();
      return passwordFits(account.passwordHash, password);
    };
    return this.show(me, from, { fits, otherwise: wrongPassword, action: 'session.proof' });
  }

  private async show(me: Holder, from: Source, { fits, otherwise, action }: Showing): Promise<Opened> {
    const { attempt, ...standing } = await this.trials.begin(me, from);
    try {
      const work: Work = async (tx, now) => {
        if (!(await fits(tx, now, standing))) throw otherwise();
      };
      const shown = { password: true, factor: true };
      const opened = await this.sessions.carryOn(me, { shown, from, action, work });
      await attempt.succeeded();
      return opened;
    } catch (error) {
      if (error instanceof Refused && error.type === '/problems/not-signed-in') throw await attempt.failed(error);
      await attempt.passed();
      throw error;
    }
  }

  private async totpFits(tx: Tx, { person }: Holder, { code, now }: { readonly code: string; readonly now: Date }) {
    const kept = await tx.credentials.totp(person);
    if (!kept?.confirmed) return false;
    const step = stepOf(await this.vault.open<string>(tx.keys, kept.cipher, kept.id), code, now);
    return step !== undefined && tx.credentials.spendStep(person, step, now);
  }
}

const factorInstead = (): Refused =>
  new Refused('/problems/conflict', {
    detail: { zh: '请用验证码或者通行密钥验证', en: 'Please prove it by a code or a passkey' },
  });
