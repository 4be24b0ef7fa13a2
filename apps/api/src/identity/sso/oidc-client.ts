import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { CONFIG, type Config } from '../../platform/config.js';
import { sha256 } from '../../platform/digest.js';
import { notFound } from '../../platform/refused.js';

/** What one round with the provider is bound to; the browser carries it, sealed. */
export interface Round {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Whom the provider vouches for. */
export interface Vouched {
  /** Name under which the person's link is found. */
  readonly subjectHash: string;
  /** Whether the provider says that a second factor was shown. */
  readonly strong: boolean;
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The configured provider: code flow with PKCE, state and nonce. It is asked for its addresses when first needed. */
@Injectable()
export class OidcClient {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Where to send the browser. @throws Refused when no single sign-on is configured */
  async begin(): Promise<{ readonly url: string; readonly round: Round }> {
    const provider = await this.provider();
    const strong = this.config.oidc?.strong ?? [];
    const round = { verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState(), nonce: oidc.randomNonce() };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.redirectUri,
      scope: 'openid',
      code_challenge: await oidc.calculatePKCECodeChallenge(round.verifier),
      code_challenge_method: 'S256',
      state: round.state,
      nonce: round.nonce,
      // A wish, not a condition: what was shown in the end stands in the answer.
      ...(strong.length > 0 ? { acr_values: strong.join(' ') } : {}),
    });
    return { url: url.href, round };
  }

  /** What the provider says, once it has sent the browser back. @throws Error when anything of it does not hold */
  async finish(query: string, { verifier, state, nonce }: Round): Promise<Vouched> {
    const answer = await oidc.authorizationCodeGrant(await this.provider(), new URL(`${this.redirectUri}?${query}`), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = answer.claims();
    if (!claims) throw new Error('no identity');
    return { subjectHash: sha256(`oidc\n${claims.iss}\n${claims.sub}`), strong: this.isStrong(claims) };
  }

  private isStrong({ acr, amr }: oidc.IDToken): boolean {
    const said = [acr, ...(Array.isArray(amr) ? amr : [])];
    return said.some((value) => typeof value === 'string' && (this.config.oidc?.strong ?? []).includes(value));
  }

  private get redirectUri(): string {
    return `${this.config.publicUrl}/api/sso/back`;
  }

  /** A provider that did not answer is asked again the next time. */
  private provider(): Promise<oidc.Configuration> {
    const { oidc: set } = this.config;
    if (!set) throw notFound();
    const issuer = new URL(set.issuer);
    // Without TLS only on this machine: tests, and a provider behind a local proxy.
    const options =
      issuer.protocol === 'http:' && LOCAL.has(issuer.hostname) ? { execute: [oidc.allowInsecureRequests] } : {};
    this.found ??= oidc.discovery(issuer, set.clientId, set.clientSecret, undefined, options);
    this.found.catch(() => (this.found = undefined));
    return this.found;
  }
}
