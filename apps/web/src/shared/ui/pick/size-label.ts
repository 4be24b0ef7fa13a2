const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
const STEP = 1024;

/** A number of bytes as people say it: 3.2 MB. */
export function sizeLabel(bytes: number, locale: string): string {
  const power = Math.min(UNITS.length - 1, bytes > 0 ? Math.floor(Math.log(bytes) / Math.log(STEP)) : 0);
  const value = bytes / STEP ** power;
  const digits = power === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString(locale === 'en' ? 'en' : 'zh-CN', { maximumFractionDigits: digits })} ${UNITS[power] ?? ''}`;
}
