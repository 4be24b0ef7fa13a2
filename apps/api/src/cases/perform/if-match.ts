import { Refused } from '../../platform/refused.js';

/** Version in an If-Match header: `"12"`. @throws Refused when it is missing or no version of ours */
export function versionIn(header: string | undefined): number {
  if (!header)
    throw new Refused('/problems/version-needed', { detail: { zh: '请求缺少 If-Match', en: 'If-Match is needed' } });
  const found = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  if (!found)
    throw new Refused('/problems/stale-case', {
      detail: { zh: 'If-Match 不是案件的版本', en: 'If-Match is no version of a case' },
    });
  return Number(found);
}

/** Idempotency-Key of a request. @throws Refused when it is missing or malformed */
export function keyIn(header: string | undefined): string {
  if (header && /^[\w.:-]{8,100}$/.test(header)) return header;
  throw new Refused('/problems/key-needed', {
    detail: {
      zh: '请求缺少 Idempotency-Key（8–100 个字母、数字或者 .:-_）',
      en: 'Idempotency-Key is needed: 8 to 100 letters, digits or .:-_',
    },
  });
}
