/** What an unused cell shows. */
export const SLASH = '/';

/** The text without outer blanks, or '/' when there is none. */
export function orSlash(text: string | undefined): string {
  return text?.trim() || SLASH;
}

/** Texts with a separator between them, or '/' when there are none. */
export function joined(texts: readonly (string | undefined)[], separator = '、'): string {
  return orSlash(texts.filter((text) => text?.trim()).join(separator));
}

/** The text with a full stop, unless it ends a sentence already. */
export function sentence(text: string | undefined): string {
  const clean = text?.trim();
  if (!clean) return SLASH;
  return /[。！？.!?；;]$/.test(clean) ? clean.replace(/[；;]$/, '。') : `${clean}。`;
}

/** The text without the full stop at its end, so that it can stand inside a sentence. */
export function clause(text: string | undefined): string {
  return orSlash(text?.trim().replace(/[。；;.]+$/, ''));
}
