import type {
  AccountView,
  AccountsView,
  InvitationLink,
  InvitationPurpose,
  InvitationView,
  RecoveryCodes,
  SessionView,
  SignInOptions,
  TotpView,
} from '@anjuan/contract';
import { ask } from './http';

const post = <T>(path: string, body: object = {}) => ask<T>(path, { method: 'POST', body });
const remove = (path: string) => ask<void>(path, { method: 'DELETE' });

/** Signing in beyond the password. */
export const readSignInOptions = () => ask<SignInOptions>('/api/sso');
export const sendCode = (code: string) => post<SessionView>('/api/session/code', { code });
export const sendProof = (password: string) => post<SessionView>('/api/session/proof', { password });
export const changePassword = (current: string, password: string) =>
  post<SessionView>('/api/session/password', { current, password });
export const readInvitation = (secret: string) => post<InvitationView>('/api/invitations/view', { secret });
export const openByInvitation = (secret: string, password: string) =>
  post<SessionView>('/api/invitations/use', { secret, password });

/** One's own account. */
export const readAccount = () => ask<AccountView>('/api/account');
export const beginTotp = () => post<TotpView>('/api/account/totp');
export const confirmTotp = (code: string) => post<RecoveryCodes>('/api/account/totp/confirm', { code });
export const removeTotp = () => remove('/api/account/totp');
export const removePasskey = (id: string) => remove(`/api/account/passkeys/${id}`);
export const newRecoveryCodes = () => post<RecoveryCodes>('/api/account/recovery-codes');
export const endOwnSession = (id: string) => remove(`/api/account/sessions/${id}`);
export const signOutEverywhere = () => remove('/api/account/sessions');
export const linkSso = () => post<{ readonly url: string }>('/api/sso/link');
export const unlinkSso = () => remove('/api/sso/link');

/** The office's accounts. */
export const readAccounts = () => ask<AccountsView>('/api/accounts');
export const unlockAccount = (id: string) => post<void>(`/api/accounts/${id}/unlock`);
export const inviteAccount = (id: string, purpose: InvitationPurpose) =>
  post<InvitationLink>(`/api/accounts/${id}/invitation`, { purpose });
export const endSession = (id: string) => remove(`/api/accounts/sessions/${id}`);
