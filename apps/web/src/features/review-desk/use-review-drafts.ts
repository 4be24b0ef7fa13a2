import type { CaseView } from '@anjuan/contract';
import { computed } from 'vue';

/** The draft to be judged and the one it is compared with: the last that was reviewed, else the one before. */
export function useReviewDrafts(view: () => CaseView | undefined) {
  const drafts = computed(() => view()?.file.dossier.drafts ?? []);
  const draft = computed(() => drafts.value.at(-1));
  const before = computed(() => {
    const reviewed = view()?.file.dossier.reviews.at(-1)?.draft;
    const earlier = drafts.value.filter((d) => d.no !== draft.value?.no);
    return earlier.find((d) => d.no === reviewed) ?? earlier.at(-1);
  });
  return { draft, before };
}
