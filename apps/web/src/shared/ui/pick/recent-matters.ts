const KEY = 'anjuan.matters';

/** Codes of the matters used last on this device, newest first. */
export function recentMatters(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((code) => typeof code === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberMatter(code: string): void {
  localStorage.setItem(KEY, JSON.stringify([code, ...recentMatters().filter((c) => c !== code)].slice(0, 6)));
}
