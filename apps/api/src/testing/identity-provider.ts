import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A real OpenID provider over HTTP, at which one account after the other is signed in without asking. */
export class IdentityProvider {
  /** Who signs in at the provider next. */
  account = 'subject-1';
  /** What the provider says of how. */
  acr: string | undefined;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  /** @param redirectUri the one address it sends browsers back to */
  static async start(redirectUri: string): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const self = new IdentityProvider(server, issuer);
    const provider = new Provider(issuer, settings(redirectUri));
    const answer = provider.callback();
    server.on('request', (request, response) => {
      if (request.url?.startsWith('/interaction/')) void self.interact(provider, request, response);
      else answer(request, response);
    });
    return self;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Follows the provider's own redirects like a browser, until it sends us back. @returns the address it sends us to */
  async follow(from: string): Promise<string> {
    const cookies = new Map<string, string>();
    let at = from;
    for (let hop = 0; hop < 12 && at.startsWith(this.issuer); hop += 1) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
      for (const line of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
        cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (!next) throw new Error(`the provider stopped: ${answer.status} ${await answer.text()}`);
      at = new URL(next, at).href;
    }
    return at;
  }

  private async interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      const login = { accountId: this.account, ...(this.acr ? { acr: this.acr } : {}) };
      return provider.interactionFinished(request, response, { login });
    }
    const grant = new provider.Grant({ accountId: this.account, clientId: params['client_id'] });
    grant.addOIDCScope('openid');
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  }
}

const settings = (redirectUri: string): object => ({
  clients: [{ client_id: 'anjuan', client_secret: 'a secret of tests', redirect_uris: [redirectUri] }],
  pkce: { required: () => true },
  acrValues: ['two-factors'],
  claims: { openid: ['sub'], acr: null },
  conformIdTokenClaims: false,
  // Said once here, or the provider says for each that the default is for trying out only.
  ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  cookies: { keys: ['tests'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
});
