import type { RecoveryCodes, SessionView } from '@anjuan/contract';
import { ask } from './http';

// The library is fetched when a passkey is first asked for; most visits never do.
const library = () => import('@simplewebauthn/browser');
type Creation = Parameters<Awaited<ReturnType<typeof library>>['startRegistration']>[0]['optionsJSON'];
type Request = Parameters<Awaited<ReturnType<typeof library>>['startAuthentication']>[0]['optionsJSON'];

/** The person, or the browser, has broken it off. */
export class PasskeyStopped extends Error {}

const broken = (error: unknown): never => {
  throw error instanceof Error ? new PasskeyStopped(error.message) : error;
};
const post = <T>(path: string, body: object = {}) => ask<T>(path, { method: 'POST', body });

/** Whether this browser can do it at all. */
export const knowsPasskeys = (): boolean => typeof window.PublicKeyCredential === 'function';

async function answer(path: string): Promise<SessionView> {
  const optionsJSON = (await post<Request>(`${path}/options`)).data;
  const { startAuthentication } = await library();
  const response = await startAuthentication({ optionsJSON }).catch(broken);
  return (await post<SessionView>(path, { response })).data;
}

/** Signs in by a passkey alone. @throws PasskeyStopped */
export const enterByPasskey = (): Promise<SessionView> => answer('/api/passkey-session');

/** The second step, or a fresh proof. @throws PasskeyStopped */
export const proveByPasskey = (): Promise<SessionView> => answer('/api/session/passkey');

/** Makes a passkey on this device. @throws PasskeyStopped */
export async function addPasskey(label: string): Promise<readonly string[]> {
  const optionsJSON = (await post<Creation>('/api/account/passkeys/options')).data;
  const { startRegistration } = await library();
  const response = await startRegistration({ optionsJSON }).catch(broken);
  return (await post<RecoveryCodes>('/api/account/passkeys', { label, response })).data.codes;
}
