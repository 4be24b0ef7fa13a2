import { defineStore } from 'pinia';
import { computed, shallowRef, toRaw, watch } from 'vue';
import { useSession } from '../state/session';
import type { Draft } from './draft';
import { send } from './send';
import * as store from './store';

/** A sealed draft stays for three days as a receipt. */
const RECEIPT_MS = 3 * 86_400_000;

/** Plain data only: IndexedDB clones what it is given and chokes on reactive wrappers. */
function plain<T>(value: T): T {
  const raw = toRaw(value);
  if (Array.isArray(raw)) return raw.map(plain) as T;
  if (raw === null || typeof raw !== 'object' || raw instanceof Blob) return raw;
  return Object.fromEntries(Object.entries(raw).map(([key, inner]) => [key, plain(inner)])) as T;
}

/** What is kept for a person, without old receipts. A sending that a reload cut off waits again; nothing is done twice. */
async function read(user: string): Promise<readonly Draft[]> {
  const all = await store.allOf<Draft>(user);
  const old = all.filter((d) => d.state === 'sealed' && Date.now() - Date.parse(d.updatedAt) > RECEIPT_MS);
  for (const { id } of old) await store.drop(user, id);
  return all.filter((d) => !old.includes(d)).map((d) => (d.state === 'sending' ? { ...d, state: 'waiting' } : d));
}

/** The drafts of the signed-in person on this device. */
export const useDrafts = defineStore('drafts', () => {
  const session = useSession();
  const drafts = shallowRef<readonly Draft[]>([]);
  const user = computed(() => session.person?.id ?? '');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  async function load(): Promise<void> {
    drafts.value = user.value ? await read(user.value).catch(() => []) : [];
  }
  const ready = load();
  watch(user, load);

  const find = (id: string): Draft | undefined => drafts.value.find((d) => d.id === id);

  /** Shows a draft at once. Typing is written a moment later; a step of the sending at once, for its keys must not be lost. */
  async function put(draft: Draft): Promise<void> {
    const next = plain({ ...draft, updatedAt: new Date().toISOString() });
    drafts.value = [next, ...drafts.value.filter((d) => d.id !== draft.id)];
    clearTimeout(timers.get(draft.id));
    if (next.state !== 'here') return write(next);
    timers.set(
      draft.id,
      setTimeout(() => void write(next), 150),
    );
  }

  async function write(draft: Draft): Promise<void> {
    if (user.value && find(draft.id)) await store.keep(user.value, draft.id, draft).catch(() => undefined);
  }

  async function remove(id: string): Promise<void> {
    clearTimeout(timers.get(id));
    drafts.value = drafts.value.filter((d) => d.id !== id);
    await store.drop(user.value, id).catch(() => undefined);
  }

  /** Sends one draft; without a network it waits and goes out by itself later. */
  async function deliver(draft: Draft, onProgress?: (share: number) => void): Promise<Draft> {
    await put({ ...draft, state: 'sending' });
    const result = await send(draft, (next) => void put(next), onProgress);
    await put(result);
    return result;
  }

  async function deliverWaiting(): Promise<void> {
    await ready;
    for (const draft of drafts.value.filter((d) => d.state === 'waiting')) await deliver(draft);
  }

  const open = computed(() => drafts.value.filter((d) => d.state !== 'sealed'));
  return { drafts, open, ready, find, put, remove, deliver, deliverWaiting };
});
