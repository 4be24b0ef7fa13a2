import type { ProposalLine } from '@anjuan/contract';
import { type SettingValue, roles } from '@anjuan/procedure';
import { useWords } from '../../i18n';
import { dayLabel } from '../../i18n/dates';
import { useOffice } from '../../state/office';
import { ofAccount } from './account';
import { ofCertificate } from './certificate';
import type { Said, Tongue } from './said';
import { ofValue } from './setting';

/** Puts proposals and settings into words: what they are, and what they would change. */
export function useDescribe() {
  const { t, tx } = useWords();
  const office = useOffice();
  const listed = (parts: readonly string[]): string => parts.join(t('common.comma'));
  const tongue: Tongue = {
    t,
    tx,
    listed,
    rolesOf: (held) => listed(held.map((role) => tx(roles[role]))),
    unitOf: (unit) => office.view?.office.units?.[unit] ?? unit,
    line: (word, is) => ({ word: t(word), is }),
  };
  return {
    titleOf: (proposal: ProposalLine): string => titleOf(tongue, proposal),
    linesOf: (proposal: ProposalLine): readonly Said[] => linesOf(tongue, proposal),
    ofValue: (value: SettingValue, from: string): readonly Said[] => ofValue(tongue, value, from),
  };
}

function titleOf({ t }: Tongue, { facts, person }: ProposalLine): string {
  const { account, certificate, setting, calendar } = facts;
  const change = account?.change ?? certificate?.change;
  if (change) return `${t(`people.change.${change.kind}`)} · ${person?.name ?? ''}`;
  if (setting) return t(`settings.kind.${setting.value.kind}`);
  return `${t('calendars.importIt')} · ${calendar?.year ?? ''}`;
}

function linesOf(tongue: Tongue, { facts }: ProposalLine): readonly Said[] {
  const { account, certificate, setting, calendar } = facts;
  const { line } = tongue;
  if (account) return ofAccount(tongue, account);
  if (certificate) return ofCertificate(tongue, certificate);
  if (calendar) return [line('people.paper', calendar.number)];
  if (!setting) return [];
  const dated = [line('settings.from', dayLabel(setting.from)), line('people.paper', setting.paper)];
  return [...ofValue(tongue, setting.value, setting.from), ...dated];
}
