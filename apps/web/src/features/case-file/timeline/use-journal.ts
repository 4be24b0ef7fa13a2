import { type Break, firstBreak } from '@anjuan/journal';
import { ref, shallowRef, watch } from 'vue';
import { readJournal } from '@/shared/api/reads';
import { useQuery } from '@/shared/api/use-query';

const digest = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));

/** Outcome of recomputing the chain on this device. */
export type Proof =
  | { readonly state: 'unchecked' | 'checking' | 'whole' | 'impossible' }
  | { readonly state: 'broken'; readonly at: Break };

/** The journal of a file, and its chain recomputed in the browser: nobody has to believe the server. */
export function useJournal(id: () => string, version: () => number | undefined) {
  const query = useQuery(() => readJournal(id()), id);
  const proof = shallowRef<Proof>({ state: 'unchecked' });
  const checkedAt = ref('');
  watch(version, (now, before) => {
    if (before === undefined || now === before) return;
    proof.value = { state: 'unchecked' };
    void query.reload();
  });

  async function verify(): Promise<void> {
    const journal = query.data.value;
    if (!journal) return;
    // Browsers offer the digest only on https and on this machine itself.
    if (!globalThis.crypto?.subtle) return void (proof.value = { state: 'impossible' });
    proof.value = { state: 'checking' };
    const at = await firstBreak(journal.entries, journal.file, digest);
    proof.value = at ? { state: 'broken', at } : { state: 'whole' };
    checkedAt.value = new Date().toISOString();
  }
  return { journal: query.data, error: query.error, pending: query.pending, reload: query.reload, proof, verify };
}
