import { Injectable } from '@nestjs/common';
import { DerivedKeys } from '../../platform/storage/derived-key.js';
import type { Holder } from '../sign-in/holder.js';
import { OpenSession, type Opened } from '../sign-in/open-session.service.js';
import type { Source } from '../../platform/http/source.js';
import { OidcClient, type Round } from './oidc-client.js';
import { SsoLinks } from './sso-links.service.js';

const PURPOSE = 'single sign-on';

/** A round under way: to sign in, or to link the account of a session. */
interface Flow {
  readonly round: Round;
  readonly link?: string;
}

/** How a round ended. */
export type SsoEnd =
  | { readonly kind: 'in'; readonly opened: Opened }
  | { readonly kind: 'linked' }
  | { readonly kind: 'unlinked' | 'taken' | 'failed' };

/** Single sign-on. Whom the provider vouches for is let in only by a link that person made before. */
@Injectable()
export class Sso {
  constructor(
    private readonly client: OidcClient,
    private readonly keys: DerivedKeys,
    private readonly sessions: OpenSession,
    private readonly links: SsoLinks,
  ) {}

  /** @param link the session whose account is to be linked; without it somebody signs in */
  async begin(link?: Holder): Promise<{ readonly url: string; readonly sealed: string }> {
    const { url, round } = await this.client.begin();
    const flow: Flow = { round, ...(link ? { link: link.session } : {}) };
    return { url, sealed: this.keys.seal(PURPOSE, flow) };
  }

  /** The browser is back. @param me the session it came with, if it has a living one */
  async finish(query: string, sealed: string, from: Source, me: Holder | undefined): Promise<SsoEnd> {
    const flow = this.keys.open<Flow>(PURPOSE, sealed);
    // Any doubt ends the round the same way: what went wrong is the provider's or a stranger's business.
    const vouched = flow && (await this.client.finish(query, flow.round).catch(() => undefined));
    if (!vouched) return { kind: 'failed' };
    const linked = await this.links.find(vouched.subjectHash);
    if (!flow.link) {
      if (!linked) return { kind: 'unlinked' };
      const shown = { password: false, factor: vouched.strong };
      const opened = await this.sessions.open(linked, { shown, from, action: 'session.open-sso' });
      return { kind: 'in', opened };
    }
    if (!me || me.session !== flow.link || me.state !== 'open') return { kind: 'failed' };
    if (linked && linked.person !== me.person) return { kind: 'taken' };
    await this.links.add(me, vouched.subjectHash, from);
    return { kind: 'linked' };
  }
}
