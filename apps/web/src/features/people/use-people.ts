import type { PersonLine } from '@anjuan/contract';
import { administrators } from '@anjuan/procedure';
import { type Ref, computed, ref } from 'vue';

/** What the list may be narrowed to. */
export type PeopleFilter = 'all' | 'officers' | 'expiring' | 'waiting' | 'admins';

const fits: Readonly<Record<PeopleFilter, (one: PersonLine) => boolean>> = {
  all: () => true,
  officers: ({ roles }) => roles.includes('officer'),
  expiring: ({ certificate, roles }) => roles.includes('officer') && certificate?.state !== 'valid',
  waiting: ({ waiting }) => waiting > 0,
  admins: ({ roles }) => roles.some((role) => administrators.includes(role)),
};

/** The people of the office, narrowed by a word and a kind. */
export function usePeople(people: () => readonly PersonLine[]) {
  const filter = ref<PeopleFilter>('all') as Ref<PeopleFilter>;
  const text = ref('');
  const shown = computed(() => {
    const word = text.value.trim().toLowerCase();
    return people().filter(
      (one) =>
        fits[filter.value](one) &&
        `${one.name} ${one.username} ${one.unit} ${one.certificate?.number ?? ''}`.toLowerCase().includes(word),
    );
  });
  const count = (kind: PeopleFilter): number => people().filter(fits[kind]).length;
  return { filter, text, shown, count };
}
