import type { OfficeView } from '@anjuan/contract';
import type { StaffMember } from '@anjuan/procedure';
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { readOffice } from '../api/reads';
import { useSession } from './session';

const KEY = 'anjuan.office';

function remembered(agency: string): OfficeView | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { agency: string; view: OfficeView } | null;
    return kept?.agency === agency ? kept.view : undefined;
  } catch {
    return undefined;
  }
}

/** The office as the rules know it: people, powers, holidays. Kept on the device for work without a network. */
export const useOffice = defineStore('office', () => {
  const view = shallowRef<OfficeView>();
  const session = useSession();
  const known = shallowRef<{ office: string; staff: Readonly<Record<string, StaffMember>> }>({ office: '', staff: {} });
  let asked: Promise<OfficeView | undefined> | undefined;

  async function fetchView(): Promise<OfficeView | undefined> {
    const agency = session.view?.agency.id ?? '';
    view.value ??= remembered(agency);
    try {
      view.value = (await readOffice()).data;
      localStorage.setItem(KEY, JSON.stringify({ agency, view: view.value }));
    } catch {
      // Without a network the remembered view serves; the server's answer to an act is the one that counts.
      asked = undefined;
    }
    return view.value;
  }

  /** Loads the office once per session. */
  function load(): Promise<OfficeView | undefined> {
    return (asked ??= fetchView());
  }

  function forget(): void {
    asked = undefined;
    view.value = undefined;
    localStorage.removeItem(KEY);
  }

  /** Reads it anew after an answer that changed it: the rules on this device judge by it too. */
  function renew(): Promise<OfficeView | undefined> {
    forget();
    return load();
  }

  /** Learns the people of an office below, whose file a supervisor of the district reads. */
  async function lookAt(office: string): Promise<void> {
    if (known.value.office === office) return;
    const { data } = await readOffice(office);
    known.value = { office, staff: data.office.staff };
  }

  /** Offices of one district begin alike; within it the district's own name says nothing. */
  const shortName = (name = ''): string => name.replace(session.view?.agency.district ?? '', '') || name;
  const below = computed(() => view.value?.below ?? []);
  const nameOf = (id: string): string => (view.value?.office.staff[id] ?? known.value.staff[id])?.name ?? id;
  const staff = (): readonly StaffMember[] => Object.values(view.value?.office.staff ?? {});
  return { view, below, load, lookAt, forget, renew, nameOf, shortName, staff };
});
