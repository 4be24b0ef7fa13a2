const families: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, 'WeChat'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|Chromium\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/curl\//, 'curl'],
];

/** The family of a browser, and no more: versions and devices would tell persons apart. */
export function agentFamily(header: string | undefined): string {
  if (!header) return 'none';
  return families.find(([pattern]) => pattern.test(header))?.[1] ?? 'other';
}
