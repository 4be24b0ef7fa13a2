import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { CONFIG, type Config } from '../../platform/config.js';
import { sha256 } from '../../platform/digest.js';
import type { PasskeyRow } from '../../platform/persistence/repositories/credential.repository.js';
import { fault } from '../../platform/refused.js';
import { wrongPasskey } from '../sign-in/refusals.js';

/** Whom a new passkey is for. */
export interface PasskeyOwner {
  readonly person: string;
  readonly username: string;
  readonly name: string;
}

/** What is known of a passkey when it answers. */
export type KnownPasskey = Pick<PasskeyRow, 'credentialId' | 'publicKey' | 'counter' | 'transports'>;

/** Name under which a passkey is found without telling which ones there are. */
export const credentialHash = (id: string): string => sha256(`passkey\n${id}`);

/** The id a browser's answer names. @throws Refused when it is no answer of a passkey */
export function credentialIn(response: object): string {
  const { id } = response as { readonly id?: unknown };
  if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{1,1400}$/.test(id))
    throw fault('/response', 'passkey', 'must be the answer of a passkey');
  return id;
}

/** This server as passkeys know it: bound to the name people reach it by. The owner must be verified by the device itself. */
@Injectable()
export class RelyingParty {
  private readonly origin: string;
  private readonly id: string;

  constructor(@Inject(CONFIG) { publicUrl }: Config) {
    const url = new URL(publicUrl);
    this.origin = url.origin;
    this.id = url.hostname;
  }

  /** What the browser needs to make a passkey. */
  creation({ person, username, name }: PasskeyOwner, known: readonly KnownPasskey[]) {
    return generateRegistrationOptions({
      rpName: '案卷 Anjuan',
      rpID: this.id,
      userID: new TextEncoder().encode(person),
      userName: username,
      userDisplayName: name,
      attestationType: 'none',
      excludeCredentials: known.map(described),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    });
  }

  /** What the browser needs to ask for a passkey: one of these, or any it has for us. */
  request(known: readonly KnownPasskey[] = []) {
    return generateAuthenticationOptions({
      rpID: this.id,
      userVerification: 'required',
      ...(known.length > 0 ? { allowCredentials: known.map(described) } : {}),
    });
  }

  /** A new passkey. @throws Refused when the answer does not hold */
  async made(response: object, challenge: string): Promise<Omit<PasskeyRow, 'label'>> {
    const answer = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.id,
      requireUserVerification: true,
    }).catch(() => undefined);
    if (!answer?.verified) throw fault('/response', 'passkey', 'the passkey was not accepted');
    const { id, publicKey, counter, transports = [] } = answer.registrationInfo.credential;
    const kept = { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports };
    return { credentialHash: credentialHash(id), ...kept };
  }

  /** The counter after an answer that holds. @throws Refused when it does not */
  async answered(response: object, challenge: string, known: KnownPasskey): Promise<number> {
    const { credentialId: id, counter, publicKey } = known;
    const answer = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.id,
      credential: { id, counter: Number(counter), publicKey: new Uint8Array(publicKey) },
      requireUserVerification: true,
    }).catch(() => undefined);
    if (!answer?.verified) throw wrongPasskey();
    return answer.authenticationInfo.newCounter;
  }
}

const described = ({ credentialId, transports }: KnownPasskey) => ({ id: credentialId, transports: [...transports] });
