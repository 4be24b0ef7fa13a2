/*
 * Secrets that have come into the sources: keys by their form, and long assignments that look like chance. What is allowed
 * stands here with its reason, by file and by rule.
 */

const NAMED =
  /(?:secret|token|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|credential)\w*["'`]?\s*[:=]\s*["'`]([\w+/=.~-]{20,})["'`]/gi;

/** Forms of secrets, by the name of their rule. */
const FORMS = [
  ['private-key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+([\w+/=\s]{40,})/g],
  [
    'provider-token',
    /\b((?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_\w{36,}|github_pat_\w{50,}|xox[abprs]-[\w-]{20,}|npm_\w{36}|sk-[\w-]{32,}|glpat-[\w-]{20,})/g,
  ],
  ['password-in-address', /\b[a-z][a-z+]{2,12}:\/\/[\w.%-]+:([^\s"'`@/$<>{}]{12,})@/g],
];

const ALLOWED = [
  { rule: 'password-in-address', file: /secrets\.api-spec\.ts$/, why: 'passwords that must be refused' },
  { rule: 'named-secret', file: /secrets\.api-spec\.ts$/, why: 'the same' },
];

/** Bits of chance in each character. */
export function entropy(text) {
  const counts = new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0);
}

/** Of sixteen signs a key can reach four bits a character at most and often stays below 3.5; text of all signs is language there. */
const chanceOf = (text) => (/^[\da-f]+$/i.test(text) ? 2.5 : 3.5);

/** Words and paths read like language; keys mix everything. */
const looksRandom = (text) =>
  entropy(text) > chanceOf(text) &&
  /\d/.test(text) &&
  /[a-z]/i.test(text) &&
  !/^[a-z]+(?:[-_.][a-z]+)+\d*$/i.test(text);

function found(text) {
  const named = [...text.matchAll(NAMED)]
    .filter(([, value]) => looksRandom(value))
    .map((match) => ['named-secret', match]);
  const formed = FORMS.flatMap(([rule, form]) => [...text.matchAll(form)].map((match) => [rule, match]));
  return [...named, ...formed].map(([rule, { index }]) => ({ rule, line: text.slice(0, index).split('\n').length }));
}

/** Secrets in one file: `file:line rule`, never the value. */
export const secretsIn = (file, text) =>
  found(text)
    .filter(({ rule }) => !ALLOWED.some((one) => one.rule === rule && one.file.test(file)))
    .map(({ rule, line }) => `${file}:${line} ${rule}`);
