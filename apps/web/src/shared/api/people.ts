import type {
  ImportKind,
  ImportOutcome,
  InvitationLink,
  InvitationPurpose,
  PeopleView,
  PersonView,
  ProposalLine,
  SettingsView,
} from '@anjuan/contract';
import { type Answer, ask } from './http';

export const readPeople = () => ask<PeopleView>('/api/people');
export const readPerson = (id: string) => ask<PersonView>(`/api/people/${encodeURIComponent(id)}`);
export const readSettings = () => ask<SettingsView>('/api/settings');
export const readProposals = () => ask<readonly ProposalLine[]>('/api/proposals');

/** A one-time link; it is told this once. */
export const invite = (id: string, purpose: InvitationPurpose) =>
  ask<InvitationLink>(`/api/accounts/${encodeURIComponent(id)}/invitation`, { method: 'POST', body: { purpose } });

/** Bytes as base64, some at a time: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const SOME = 8_192;
  let text = '';
  for (let at = 0; at < bytes.length; at += SOME) text += String.fromCharCode(...bytes.subarray(at, at + SOME));
  return btoa(text);
}

/** Looks at a table, or brings it in. The key makes a repeated request find its own entries. */
export function bringIn(
  kind: ImportKind,
  bytes: Uint8Array,
  { trial, key }: { readonly trial: boolean; readonly key: string },
): Promise<Answer<ImportOutcome>> {
  return ask<ImportOutcome>(`/api/people/import/${kind}`, {
    method: 'POST',
    body: { content: base64(bytes), trial },
    headers: { 'Idempotency-Key': key },
  });
}
