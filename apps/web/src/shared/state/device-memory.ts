import type { SessionView } from '@anjuan/contract';

const KEY = 'anjuan.session';
/** Begins the name of whatever is typed and not sent yet, in the window's own storage. */
export const TYPED = 'anjuan.typed/';

/** Who was signed in here last, so that drafts open without a network. */
export function remembered(): SessionView | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as SessionView | null;
  } catch {
    return null;
  }
}

/** A sign-in that is not complete opens nothing, and nothing is remembered of it. */
export function remember(view: SessionView | null): void {
  if (view?.state === 'open') localStorage.setItem(KEY, JSON.stringify(view));
  else localStorage.removeItem(KEY);
}

/** Whoever leaves on purpose leaves nothing typed behind in this window; drafts stay, they are the person's own. */
export function forgetTyped(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(TYPED)) sessionStorage.removeItem(key);
}
