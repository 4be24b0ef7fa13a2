import { Injectable } from '@nestjs/common';
import { sha256 } from '../../platform/digest.js';
import { Reader } from '../../platform/reads/reader.js';
import { DerivedKeys, KEPT } from '../../platform/storage/derived-key.js';
import { OpenSession, type Opened } from '../sign-in/open-session.service.js';
import { wrongPasskey } from '../sign-in/refusals.js';
import type { Source } from '../../platform/http/source.js';
import { type KnownPasskey, RelyingParty, credentialHash, credentialIn } from './relying-party.js';

const PURPOSE = 'passkey sign-in';

type Found = KnownPasskey & { readonly agency: string; readonly person: string };

const FIND = `SELECT agency_id AS agency, person_id AS person, credential_id AS "credentialId", public_key AS "publicKey",
  counter::float8 AS counter, transports FROM passkey WHERE credential_hash = $1`;

/** Signing in by a passkey alone: something one has, opened by what one is or knows, is two factors at once. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly reader: Reader,
    private readonly relyingParty: RelyingParty,
    private readonly sessions: OpenSession,
    private readonly keys: DerivedKeys,
  ) {}

  /** The question, and the same sealed: nothing is written for somebody who only asks. */
  async ask() {
    const options = await this.relyingParty.request();
    return { options, sealed: this.keys.seal(PURPOSE, options.challenge) };
  }

  /** @throws Refused when the answer does not hold, comes late, or came before */
  async signIn(response: object, sealed: string, from: Source): Promise<Opened> {
    const hash = credentialHash(credentialIn(response));
    const challenge = this.keys.open<string>(PURPOSE, sealed);
    const [known] = await this.reader.run<Found>({ token: hash }, FIND, [hash]);
    if (!challenge || !known) throw wrongPasskey();
    const counter = await this.relyingParty.answered(response, challenge, known);
    return this.sessions.open(known, {
      shown: { password: false, factor: true },
      from,
      action: 'session.open-passkey',
      work: async (tx, now) => {
        const old = new Date(now.getTime() - 2 * KEPT);
        if (!(await tx.credentials.spendChallenge(sha256(challenge), now, old))) throw wrongPasskey();
        await tx.credentials.usePasskey(hash, counter, now);
      },
    });
  }
}
