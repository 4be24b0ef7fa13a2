import type { CaseLine } from '@anjuan/contract';
import { type Ref, computed, shallowRef, watch } from 'vue';
import { useRoute } from 'vue-router';
import { readCase, readCases, readTasks } from '@/shared/api/reads';
import { useWords } from '@/shared/i18n';
import { useSession } from '@/shared/state/session';
import { starters } from '@/shared/starters';
import { useNavigation } from './use-navigation';

export interface Command {
  readonly group: string;
  readonly label: string;
  readonly to: string;
}

const nameOf = (line: CaseLine): string => [line.title, line.number].filter(Boolean).join(' · ');

/** Everything the palette offers: pages, new files, steps of the open case and of my tasks, cases by text. */
export function useCommands(text: Ref<string>) {
  const { t, tx } = useWords();
  const links = useNavigation();
  const session = useSession();
  const route = useRoute();
  const steps = shallowRef<readonly Command[]>([]);
  const cases = shallowRef<readonly Command[]>([]);

  const fixed = computed<readonly Command[]>(() => [
    ...starters(session.roles).map((s) => ({ group: t('palette.start'), label: t(s.word), to: s.to })),
    ...links.value.map((l) => ({ group: t('palette.go'), label: t(l.word), to: l.to })),
  ]);

  async function prepare(): Promise<void> {
    steps.value = [...(await hereSteps()), ...(await taskSteps())];
  }

  async function hereSteps(): Promise<Command[]> {
    if (typeof route.params.id !== 'string') return [];
    const found = await readCase(route.params.id).catch(() => undefined);
    const { line, checks = [] } = found?.data ?? {};
    return checks
      .filter((c) => c.open)
      .map((c) => ({ group: t('palette.here'), label: tx(c.title), to: `/cases/${line?.id ?? ''}?step=${c.step}` }));
  }

  async function taskSteps(): Promise<Command[]> {
    const found = await readTasks().catch(() => undefined);
    return (found?.data ?? []).flatMap((task) =>
      task.steps.map((s) => ({
        group: t('palette.step'),
        label: `${tx(s.title)} · ${nameOf(task)}`,
        to: `/cases/${task.id}?step=${s.step}`,
      })),
    );
  }

  let wait: ReturnType<typeof setTimeout>;
  watch(text, (typed) => {
    clearTimeout(wait);
    cases.value = [];
    if (typed.trim().length < 2) return;
    wait = setTimeout(async () => {
      const found = await readCases({ text: typed.trim() }, undefined, 8).catch(() => undefined);
      cases.value = (found?.data.items ?? []).map((line) => ({
        group: t('palette.case'),
        label: nameOf(line),
        to: `/cases/${line.id}`,
      }));
    }, 180);
  });

  const found = computed(() => {
    const typed = text.value.trim().toLowerCase();
    const hits = [...fixed.value, ...steps.value].filter((c) => c.label.toLowerCase().includes(typed));
    return [...hits, ...cases.value].slice(0, 30);
  });
  return { found, prepare };
}
