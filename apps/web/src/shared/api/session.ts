import type { SessionView, SignInRequest } from '@anjuan/contract';
import type { Text } from '@anjuan/statute';
import { ask } from './http';

/** An account of the demonstration office, offered on the sign-in page. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name?: string;
  readonly title?: Text | string;
  readonly roles?: readonly string[];
  /** Name of the agency whose account it is. */
  readonly office?: string;
}

export const readSession = () => ask<SessionView>('/api/session');
export const signIn = (body: SignInRequest) => ask<SessionView>('/api/session', { method: 'POST', body });
export const signOut = () => ask<void>('/api/session', { method: 'DELETE' });
export const readDemoAccounts = () => ask<readonly DemoAccount[]>('/api/demo-accounts');
