import type { SessionView, SignInRequest } from '@anjuan/contract';
import type { Actor, Role } from '@anjuan/procedure';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { ApiProblem } from '../api/http';
import * as api from '../api/session';
import { deviceToday } from '../i18n/dates';
import { forgetTyped, remember, remembered } from './device-memory';

/**
 * Who is signed in. The last view is kept on the device, so that drafts open without a network; a sign-in that is not
 * complete opens nothing, and nothing is remembered of it.
 */
export const useSession = defineStore('session', () => {
  const view = shallowRef<SessionView | null>(null);
  const known = ref(false);

  function set(next: SessionView | null): void {
    view.value = next;
    known.value = true;
    remember(next);
  }

  /** Asks the server who we are; without a network the remembered person stays. */
  async function restore(): Promise<void> {
    try {
      set((await api.readSession()).data ?? null);
    } catch (error) {
      set(error instanceof ApiProblem ? null : remembered());
    }
  }

  async function enter(request: SignInRequest): Promise<void> {
    set((await api.signIn(request)).data);
  }

  const leave = async (): Promise<void> => void (await api.signOut().finally(left));

  /** The person has signed out, here or everywhere. */
  function left(): void {
    set(null);
    forgetTyped();
  }

  /** What a sign-in still has to do; null before and after. */
  const step = computed(() => (view.value && view.value.state !== 'open' ? view.value.state : null));
  const person = computed(() => (step.value ? null : (view.value?.person ?? null)));
  const today = computed(() => view.value?.today ?? deviceToday());
  const roles = computed<readonly Role[]>(() => person.value?.roles ?? []);
  const actor = computed<Actor>(() => ({
    id: person.value?.id ?? '',
    name: person.value?.name ?? '',
    roles: roles.value,
  }));
  const has = (...wanted: readonly Role[]): boolean => wanted.some((role) => roles.value.includes(role));

  return {
    view,
    known,
    step,
    person,
    today,
    roles,
    actor,
    has,
    restore,
    enter,
    carryOn: set,
    leave,
    left,
    forget: () => set(null),
  };
});
