import type { CaseLine, CasePage } from '@anjuan/contract';
import { computed, ref, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type CaseFilter, readCases } from '@/shared/api/reads';

const TEXTS = [
  'office',
  'procedure',
  'stage',
  'matter',
  'officer',
  'unit',
  'from',
  'to',
  'text',
  'review',
  'publicity',
  'recording',
] as const;
const FLAGS = ['overdue', 'gaps'] as const;

/** The list of files. Its filter stands in the address, so that a view can be kept and sent around. */
export function useCaseList() {
  const route = useRoute();
  const router = useRouter();
  const lines = shallowRef<readonly CaseLine[]>([]);
  const next = ref<string | null>(null);
  const total = ref(0);
  const pending = ref(true);
  const error = shallowRef<unknown>();
  let turn = 0;

  const filter = computed<CaseFilter>(() => {
    const texts = TEXTS.flatMap((k) =>
      typeof route.query[k] === 'string' && route.query[k] ? [[k, route.query[k]] as const] : [],
    );
    const flags = FLAGS.flatMap((k) => (route.query[k] === 'true' ? [[k, true] as const] : []));
    return Object.fromEntries([...texts, ...flags]);
  });
  const narrowed = computed(() => Object.keys(filter.value).length);

  async function load(cursor?: string): Promise<void> {
    const mine = (turn += 1);
    pending.value = true;
    error.value = undefined;
    try {
      const { data } = await readCases(filter.value, cursor);
      if (mine === turn) show(data, cursor);
    } catch (caught) {
      if (mine === turn) error.value = caught;
    }
    if (mine === turn) pending.value = false;
  }

  function show(page: CasePage, cursor: string | undefined): void {
    lines.value = cursor ? [...lines.value, ...page.items] : page.items;
    next.value = page.next;
    if (!cursor) total.value = page.total;
  }

  const narrow = (change: CaseFilter): void => {
    const kept = Object.entries({ ...filter.value, ...change }).filter(
      ([, v]) => v !== undefined && v !== '' && v !== false,
    );
    void router.replace({ query: Object.fromEntries(kept.map(([k, v]) => [k, String(v)])) });
  };
  const clear = (): void => void router.replace({ query: {} });
  const more = (): Promise<void> => (next.value ? load(next.value) : Promise.resolve());

  watch(
    () => JSON.stringify(filter.value),
    () => void load(),
    { immediate: true },
  );
  return { lines, next, total, pending, error, filter, narrowed, narrow, clear, more, reload: () => load() };
}
