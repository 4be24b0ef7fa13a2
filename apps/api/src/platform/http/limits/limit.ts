/** How many requests of a kind may come within a time. */
export interface Limit {
  /** Whom they are counted for: an account, or the address of whoever asks. */
  readonly of: 'address' | 'account';
  readonly most: number;
  readonly minutes: number;
  /** Routes it holds for, as `METHOD /path`; without it every route. */
  readonly routes?: readonly string[];
}

/**
 * Every limit. A house of forty officers stands behind one address, so an address may ask many times as often as an account, and
 * what names somebody is counted for the account alone.
 */
export const limits = {
  address: { of: 'address', most: 6_000, minutes: 1 },
  account: { of: 'account', most: 1_200, minutes: 1 },
  'sign-in': {
    of: 'address',
    most: 240,
    minutes: 1,
    routes: [
      'POST /api/session',
      'POST /api/session/code',
      'POST /api/session/passkey',
      'POST /api/session/proof',
      'POST /api/passkey-session',
      'POST /api/passkey-session/options',
      'POST /api/invitations/view',
      'POST /api/invitations/use',
      'GET /api/sso/go',
      'GET /api/sso/back',
    ],
  },
  unmask: { of: 'account', most: 60, minutes: 10, routes: ['POST /api/cases/:id/parties/:ref/view'] },
  export: { of: 'account', most: 30, minutes: 10, routes: ['GET /api/cases/:id/export', 'GET /api/access/export'] },
  proof: { of: 'address', most: 60, minutes: 1, routes: ['GET /api/public/proofs/:id', 'GET /portal/proof/*'] },
} as const satisfies Readonly<Record<string, Limit>>;

/** Name of a limit. */
export type LimitName = keyof typeof limits;

/** Other numbers of requests than those of the table. */
export type LimitSettings = Readonly<Partial<Record<LimitName, number>>>;

/** `name=requests,…`. @throws Error when there is no such limit, or the number is none */
export function limitSettings(text = ''): LimitSettings {
  const pairs = text
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split('=').map((part) => part.trim()));
  for (const [name = '', most = ''] of pairs)
    if (!Object.hasOwn(limits, name) || !/^[1-9]\d{0,6}$/.test(most))
      throw new Error(`LIMITS must be name=requests pairs; the names are ${Object.keys(limits).join(', ')}`);
  return Object.fromEntries(pairs.map(([name, most]) => [name, Number(most)]));
}
