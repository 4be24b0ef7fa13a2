import { readAccesses } from '@/shared/api/reads';
import { usePages } from '@/shared/api/use-pages';

/** Who looked at a case, the newest first, page by page. */
export function useAccesses(id: () => string) {
  const pages = usePages((cursor) => readAccesses(id(), cursor));
  void pages.load();
  return pages;
}
