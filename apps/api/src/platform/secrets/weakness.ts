/** Words that stand where somebody meant to put a secret later, and those of the demonstration and of samples. */
const KNOWN =
  /pass(word|wd)?|secret|change|example|sample|demo|test|admin|minio|postgres|anjuan|root|default|12345|qwert|abcdef|xxxx/gi;
const LEAST = 16;
const LEAST_DIFFERENT = 8;

const different = (text: string): number => new Set(text).size;

/** What is wrong with a secret; undefined when nothing is to be seen. @param text as somebody chose it */
export function weaknessOf(text: string): string | undefined {
  if (text.length < LEAST) return `is shorter than ${LEAST} characters`;
  if (different(text) < LEAST_DIFFERENT) return `has fewer than ${LEAST_DIFFERENT} different characters`;
  if (isRow(text)) return 'is a row of characters that follow each other';
  const rest = text.replace(KNOWN, '').replace(/[\W_]/g, '');
  return different(rest) < LEAST_DIFFERENT ? 'is made of words everybody knows' : undefined;
}

/** `0123…`, `abab…`: three in four characters differ from the one before by the same step. */
function isRow(text: string): boolean {
  const steps = new Map<number, number>();
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return Math.max(...steps.values()) > (text.length * 3) / 4;
}

/** Passwords stand in addresses; a socket of this machine needs none. */
export function passwordIn(url: string): string | undefined {
  if (!URL.canParse(url)) return '';
  const { hostname, password, searchParams } = new URL(url);
  if (hostname === '' || searchParams.get('host')?.startsWith('/')) return undefined;
  return decodeURIComponent(password);
}
