import type { AccountChange, AccountRecord } from '@anjuan/procedure';
import { dayLabel } from '../../i18n/dates';
import type { Said, Tongue } from './said';

type Kind = AccountChange['kind'];
type Of<K extends Kind> = Extract<AccountChange, { kind: K }>;
type Describing = { readonly [K in Kind]: (tongue: Tongue, account: AccountRecord, change: Of<K>) => readonly Said[] };

const reasonOnly = ({ line }: Tongue, _account: AccountRecord, { reason }: { readonly reason: string }) => [
  line('people.reason', reason),
];

const describing: Describing = {
  open: ({ line, unitOf, rolesOf }, { username = '', unit, roles }) => [
    line('people.username', username),
    line('people.unit', unitOf(unit)),
    line('people.roles', rolesOf(roles)),
  ],
  roles: ({ line, rolesOf }, account, { roles, reason }) => [
    line('people.from', rolesOf(account.roles)),
    line('people.becomes', rolesOf(roles)),
    line('people.reason', reason),
  ],
  unit: ({ line, unitOf }, account, { unit, reason }) => [
    line('people.from', unitOf(account.unit)),
    line('people.becomes', unitOf(unit)),
    line('people.reason', reason),
  ],
  qualification: ({ line, t }, _account, { qualification: held, firstReviewOn, paper }) => [
    ...(held
      ? [line('people.qualification', `${held.number} ${t('people.since', { date: dayLabel(held.since) })}`)]
      : []),
    ...(firstReviewOn ? [line('people.firstReview', dayLabel(firstReviewOn))] : []),
    line('people.paper', paper),
  ],
  suspend: reasonOnly,
  restore: reasonOnly,
  close: reasonOnly,
};

/** What a proposal would make of an account. */
export function ofAccount(tongue: Tongue, account: AccountRecord): readonly Said[] {
  const { change } = account;
  if (!change) return [];
  return (describing[change.kind] as (t: Tongue, a: AccountRecord, c: AccountChange) => readonly Said[])(
    tongue,
    account,
    change,
  );
}
